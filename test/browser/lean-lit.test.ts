import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { leanLit, type Lit } from './lean.js';

const ofLit: Lit = { ...lit, keyed };

let tags = 0;

/** Defines an element under a name of its own. */
function define(type: CustomElementConstructor): void {
  customElements.define(`lean-case-${tags++}`, type);
}

/** Markup without the marks that each keeps for itself. */
const markupOf = (root: DocumentFragment | HTMLElement) =>
  [...root.childNodes].map((node) => tell(node)).join('');

function tell(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  return `<${node.localName}${attributes.join('')}>${[...node.childNodes].map(tell).join('')}</>`;
}

/** Shows one thing after the other in the same place, and tells what is there after each. */
async function shown({ LitElement }: Lit, views: readonly unknown[], look = markupOf): Promise<string[]> {
  class Stage extends LitElement {
    static override properties = { view: { attribute: false } };
    declare view: unknown;
    override render(): unknown {
      return this.view;
    }
  }
  define(Stage);
  const stage = new Stage();
  document.body.append(stage);
  const told: string[] = [];
  for (const view of views) {
    stage.view = view;
    await stage.updateComplete;
    told.push(look(stage.renderRoot));
  }
  stage.remove();
  return told;
}

const press = (root: HTMLElement | DocumentFragment) => {
  root.querySelector('button')?.click();
  return '';
};

const cases: Record<string, (from: Lit) => Promise<unknown>> = {
  'attributes, alone and among other text': (from) => {
    const { html, nothing } = from;
    const view = (one: unknown, two: unknown) =>
      html`<p class=${one} id="a${one} b${two}"><input ?disabled=${one} value="x" title=${two} /></p>`;
    const values = [nothing, '', 'x', 0, false, true, null, undefined, '<b>', nothing, 'y'];
    return shown(
      from,
      values.flatMap((one) => values.map((two) => view(one, two))),
    );
  },
  properties: (from) => {
    const { html, nothing } = from;
    const look = (root: DocumentFragment | HTMLElement) =>
      String(root.querySelector('input')?.value) + String(root.querySelector('input')?.checked);
    const view = (value: unknown) => html`<input type="checkbox" .value=${value} .checked=${value} />`;
    return shown(from, ['a', nothing, null, 'b', 'b', 0].map(view), look);
  },
  'listeners, changed and taken away': async (from) => {
    const { html, nothing } = from;
    const heard: string[] = [];
    const listeners = ['a', 'b', nothing, undefined, null, 'c'].map((name) =>
      typeof name === 'string' ? ({ type }: Event) => heard.push(name + type) : name,
    );
    await shown(
      from,
      listeners.map((one) => html`<button @click=${one}>a</button>`),
      press,
    );
    return heard;
  },
  'texts, templates, lists and elements in one place': (from) => {
    const { html, nothing } = from;
    const one = (text: unknown) => html`<b>${text}</b>`;
    const [p, q, r] = ['p', 'q', 'r'].map((name) => document.createElement(name));
    const open = (text: unknown) => html`<s>${text}</s>${text}`;
    // One that comes later takes its place before those that were there.
    const later: unknown[] = [];
    later[1] = one('2');
    const inside = [
      ...[open('6'), open(nothing), open('7'), [open('8'), 'i'], [open(''), 'j']],
      ...['x', 'y', 0, false, true, '', null, undefined, nothing, 'z'],
      ...[one('1'), one('2'), one(one('3')), one(nothing), html`<i>4</i>`, one('5')],
      ...[later, [one('1'), one('2')], later],
      ...[[], ['a'], ['a', 'b', one('c')], [one('c')], [['d', 'e'], 'f'], [nothing, 'g'], ['h']],
      ...[[p, q, r], [r, q], [q, r, p], p, [p], 'end', q],
    ];
    const views = [...inside, ...inside.slice().reverse()].map(
      (value) =>
        html`<p>${value} and ${value}!</p>
          ${one('')}`,
    );
    const nodes = [p, q, r].flatMap((node) => [node, html`${node}`, [node, node?.cloneNode()]]);
    return shown(from, [...views, ...inside, ...nodes]);
  },
  'what has a key is made anew with another': (from) => {
    const { html, keyed: withKey } = from;
    let before: unknown = null;
    const look = (root: DocumentFragment | HTMLElement) => {
      const now = root.querySelector('b')?.firstChild?.nextSibling;
      const isSame = now === before;
      before = now;
      return markupOf(root) + String(isSame);
    };
    const keys = [1, 1, 2, 2, 1];
    const texts = ['a', 'b', 'b', 'c', 'c'];
    const views = keys.map((key, n) => html`<b>${withKey(key, texts[n])}</b>`);
    return shown(
      from,
      [...views, ...keys.map((key) => html`<b>${withKey(key, html`<i>${key}</i>`)}</b>`)],
      look,
    );
  },
  'a text that somebody has replaced comes back with its next key': (from) => {
    const { html, keyed: withKey } = from;
    const look = (root: DocumentFragment | HTMLElement) => {
      const told = markupOf(root);
      const [text] = [...(root.querySelector('b')?.childNodes ?? [])].filter((node) => node instanceof Text);
      text?.replaceWith(document.createElement('u'));
      return told;
    };
    return shown(
      from,
      ['a', 'b', 'c'].map((text) => html`<b>${withKey(text, text)}</b>`),
      look,
    );
  },
  'the life of an element': async ({ css, html, LitElement }) => {
    const log: unknown[] = [];
    class Parent extends LitElement {
      static override styles: lit.CSSResultGroup = css`
        b {
          color: ${css`red`};
        }
      `;
      static override properties: lit.PropertyDeclarations = {
        one: {},
        two: { attribute: 'zwei', type: Number },
        yes: { type: Boolean },
      };
      declare one: unknown;
      declare two: unknown;
      declare yes: unknown;
      declare own: unknown;
      declare hiddenOne: unknown;
    }
    class Child extends Parent {
      static override styles = [
        [Parent.styles],
        css`
          i {
            color: blue;
          }
        `,
      ];
      static override properties: lit.PropertyDeclarations = {
        own: { noAccessor: true },
        hiddenOne: { state: true },
      };
      override performUpdate(): void {
        super.performUpdate();
      }
      constructor() {
        super();
        Object.assign(this, { one: 'first', hiddenOne: 1 });
        this.addController({
          hostConnected: () => log.push('connected'),
          hostDisconnected: () => log.push('disconnected'),
        });
      }
      override willUpdate(changed: Map<unknown, unknown>) {
        log.push('will', [...changed], this.hasUpdated, this.isUpdatePending);
        if (this.two === 2) this.hiddenOne = 3;
      }
      override render(): unknown {
        if (this.one === 'fail') throw new Error('on purpose');
        return html`<b>${this.one} ${this.two} ${this.yes} ${this.own}</b>`;
      }
      override firstUpdated(changed: Map<unknown, unknown>) {
        log.push('first', [...changed.keys()]);
      }
      override updated(changed: Map<unknown, unknown>) {
        log.push('updated', [...changed], this.isUpdatePending, markupOf(this.renderRoot));
        if (this.one === 'again') this.one = 'once more';
      }
    }
    const element = document.createElement(`lean-case-${tags}`);
    Object.assign(element, { two: 1, own: 'early' });
    define(Child);
    log.push(Child.observedAttributes);
    document.body.append(element);
    if (!(element instanceof Child)) throw new Error('The element was not upgraded.');
    const settle = async () => log.push(await element.updateComplete);
    const { adoptedStyleSheets: sheets } = element.shadowRoot ?? document;
    log.push(sheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)));
    await settle();
    for (const step of [
      () => (element.one = 'second'),
      () => (element.one = 'second'),
      () => {
        element.setAttribute('zwei', '2');
      },
      () => {
        element.setAttribute('yes', '');
        element.setAttribute('ONE', 'three');
      },
      () => {
        element.removeAttribute('zwei');
        element.removeAttribute('yes');
      },
      () => {
        element.requestUpdate();
      },
      () => {
        element.requestUpdate('one', 'before');
      },
      () => {
        element.requestUpdate('one', element.one);
      },
      () => (element.one = 'again'),
      () => {
        element.remove();
        element.one = 'away';
      },
      () => {
        document.body.append(element);
      },
      () => {
        element.one = 'fail';
        try {
          element.performUpdate();
        } catch (error) {
          log.push(String(error));
        }
      },
      () => (element.one = 'well'),
    ]) {
      step();
      log.push(element.isUpdatePending);
      await settle();
      await settle();
    }
    element.remove();
    return log;
  },
};

describe('What stands in for Lit in the served files', () => {
  for (const [name, look] of Object.entries(cases))
    it(`shows and tells the same: ${name}`, async () => {
      expect(await look(await leanLit())).to.deep.equal(await look(ofLit));
    });

  it('would be found out if it were different', async () => {
    const { LitElement } = ofLit;
    class Forgetful extends LitElement {
      override requestUpdate(name?: PropertyKey): void {
        super.requestUpdate(name);
      }
    }
    const noticed = await Promise.all(
      Object.values(cases).map(async (look) => {
        const other = {
          ...ofLit,
          LitElement: Forgetful,
          keyed: (_: unknown, value: unknown) => value as never,
        };
        return JSON.stringify(await look(other)) !== JSON.stringify(await look(ofLit));
      }),
    );
    expect(noticed.filter(Boolean)).to.have.length.above(2);
  });
});
