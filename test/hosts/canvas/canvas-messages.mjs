/**
 * A script that does what Canvas does with messages of any frame on its pages, as its published source says: text or
 * object; of the subjects that it knows, and never of an answer; the height on the frame that sent it; an answer to the
 * origin it came from, which a frame without an origin never gets.
 *
 * A page may say before it what this Canvas reads and whether it answers: `window.reads = (data) => message`,
 * `window.answers = false`. After it: `window.tops`, how often it was asked to go to the top; `window.refused`, what it
 * was asked for and does not know.
 */
export const canvasMessages = `window.tops = 0;
window.refused = [];
window.reads ??= (data) => typeof data === 'string' ? JSON.parse(data) : data;
window.answers ??= true;
addEventListener('message', ({ data, source, origin }) => {
  let message;
  try { message = window.reads(data); } catch { return; }
  const subject = message?.subject ?? message?.messageType;
  if (typeof subject !== 'string' || subject.endsWith('.response')) return;
  const { height, message_id } = message;
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  const acts = {
    'lti.frameResize': () => {
      if (!frame) return;
      const size = Number(height) <= 0 ? 1 : height;
      frame.height = size;
      frame.style.height = typeof size === 'number' ? size + 'px' : size;
    },
    'lti.fetchWindowSize': () => ({ height: innerHeight, width: innerWidth, footer: 0, scrollY }),
    'lti.scrollToTop': () => { window.tops += 1; },
    'lti.capabilities': () => ({ supported_messages: Object.keys(acts).map((name) => ({ subject: name })) }),
  };
  const reply = (contents) => {
    if (!window.answers) return;
    try { source.postMessage({ subject: subject + '.response', message_id, ...contents }, origin); } catch {}
  };
  if (!acts[subject]) {
    window.refused.push(subject);
    return reply({ error: { code: 'unsupported_subject' } });
  }
  reply(acts[subject]());
});`;
