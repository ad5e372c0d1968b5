import { expect } from '@open-wc/testing';
import '@kith/embed/diagnose';
import { found } from '@kith/embed/diagnose/catalogue';
import { wordsFor } from '@kith/embed/diagnose/words';
import { writeReport } from '@kith/embed/diagnose/write-report';

type Panel = HTMLElementTagNameMap['kith-diagnose'];
type Check = Panel['check'];

const { texts } = wordsFor('en');
const reportOf = (...ids: readonly Parameters<typeof found>[0][]) =>
  writeReport(
    wordsFor('en'),
    ids.map((id) => found(id, { id: 'one', address: 'https://x.example.org/', found: '201' })),
    'Chrome 1',
  );

async function panelWith(check: Check): Promise<Panel> {
  const panel = document.createElement('kith-diagnose');
  panel.lang = 'en';
  panel.check = check;
  document.body.append(panel);
  await panel.finished;
  return panel;
}

const inside = (panel: Panel) => panel.shadowRoot!;
const buttonOf = (panel: Panel, text: string) =>
  [...inside(panel).querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
const statusOf = (panel: Panel) => inside(panel).querySelector('[role=status]')!.textContent;
/** What is said beside the button that copies. */
const copiedOf = (panel: Panel) => buttonOf(panel, texts.panelCopy).parentElement!.nextElementSibling!;

describe('<kith-diagnose>', () => {
  let panel: Panel;
  afterEach(() => {
    panel.remove();
  });

  it('says that the check itself failed', async () => {
    const { error } = console;
    console.error = () => undefined;
    panel = await panelWith(() => Promise.reject(new Error('broken')));
    console.error = error;
    expect(statusOf(panel)).to.equal(texts.panelFailed);
  });

  it('looks at once, and sends nothing by itself', async () => {
    const wishes: unknown[] = [];
    panel = await panelWith((wish) => {
      wishes.push(wish);
      return Promise.resolve(reportOf('filesAbsent'));
    });
    expect(wishes).to.deep.equal([{ lang: 'en' }]);
    expect(inside(panel).textContent).to.include(texts.filesAbsent).and.to.include(texts.stateBroken);
    expect(panel.report?.state).to.equal('broken');
  });

  it('sends one test response where its button is pressed, which says before what it does', async () => {
    const wishes: unknown[] = [];
    panel = await panelWith((wish) => {
      wishes.push(wish);
      return Promise.resolve(reportOf('endpointProved'));
    });
    const send = buttonOf(panel, texts.panelSend);
    const means = inside(panel).getElementById(send.getAttribute('aria-describedby')!)!;
    expect(means.textContent).to.equal(texts.panelSendMeans);
    // By keyboard it is pressed in a page of its own, in every engine: test/journeys/diagnose.long.test.mjs.
    send.focus();
    send.click();
    await panel.finished;
    expect(wishes[1]).to.deep.equal({ send: true, lang: 'en' });
    expect(inside(panel).activeElement).to.equal(send);
  });

  it('does one thing at a time, and keeps the focus meanwhile', async () => {
    let count = 0;
    let finish: (() => void) | undefined;
    panel = await panelWith(() => {
      count++;
      if (count === 1) return Promise.resolve(reportOf('frameNone'));
      return new Promise((resolve) => (finish = () => resolve(reportOf('frameSame'))));
    });
    const again = buttonOf(panel, texts.panelAgain);
    again.focus();
    again.click();
    again.click();
    await Promise.resolve();
    expect(statusOf(panel)).to.equal(texts.panelRunning);
    expect(again.getAttribute('aria-disabled')).to.equal('true');
    expect(inside(panel).activeElement).to.equal(again);
    await new Promise((resolve) => setTimeout(resolve));
    expect(count).to.equal(2);
    finish?.();
    await panel.finished;
    expect(again.getAttribute('aria-disabled')).to.equal('false');
    expect(inside(panel).textContent).to.include(texts.frameSame).and.not.to.include(texts.frameNone);
  });

  it('marks its text for copying where it may not use the clipboard', async () => {
    panel = await panelWith(() => Promise.resolve(reportOf('frameNone')));
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    buttonOf(panel, texts.panelCopy).click();
    await new Promise((resolve) => setTimeout(resolve));
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const text = inside(panel).querySelector('textarea')!;
    expect(text.readOnly).to.equal(true);
    expect(text.value).to.equal(panel.report?.text);
    expect([text.selectionStart, text.selectionEnd]).to.deep.equal([0, text.value.length]);
    expect(inside(panel).activeElement).to.equal(text);
    expect(copiedOf(panel).textContent).to.equal(texts.panelCopyByHand);
  });

  it('says so when the text is copied', async () => {
    panel = await panelWith(() => Promise.resolve(reportOf('frameNone')));
    const written: string[] = [];
    const { clipboard } = navigator;
    const stand = { writeText: (text: string) => Promise.resolve(written.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: stand, configurable: true });
    buttonOf(panel, texts.panelCopy).click();
    await new Promise((resolve) => setTimeout(resolve));
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(written).to.deep.equal([panel.report?.text]);
    expect(copiedOf(panel).textContent).to.equal(texts.panelCopied);
    expect(copiedOf(panel).getAttribute('role')).to.equal('status');
  });

  it('speaks the language of the page around it, from the side where that begins', async () => {
    panel = await panelWith((wish) =>
      Promise.resolve(writeReport(wordsFor(wish.lang), [found('frameNone')], '?')),
    );
    panel.lang = 'ar';
    await panel.finished;
    const root = inside(panel).firstElementChild as HTMLElement;
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    expect(root.textContent).to.include(wordsFor('ar').texts.frameNone);
  });

  it('has headings below those of the page', async () => {
    panel = await panelWith(() => Promise.resolve(reportOf('frameNone')));
    panel.setAttribute('heading-level', '4');
    await panel.finished;
    const levels = [...inside(panel).querySelectorAll('[role=heading]')].map((one) =>
      one.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['4', '5']);
  });

  it('is kith.diagnose on a page that bundles Kith, and looks for itself', async () => {
    panel = await panelWith(() => Promise.resolve(reportOf('frameNone')));
    const report = await kith.diagnose();
    expect(report.kith).to.equal('diagnosis/1');
    expect(report.findings.map(({ id }) => id)).to.include('storageWorks');
  });
});
