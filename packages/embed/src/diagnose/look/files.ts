import { libraryVersion } from '@kith/core';
import { isLoader } from '../../loader/own-tag.js';
import { ownProperty } from '../../page-scripts/own-property.js';
import { scriptPath } from '../../page-scripts/script-path.js';
import { cleanAddress, originOf } from '../clean-address.js';
import type { FileFact, FilesFact } from '../facts.js';
import { pageRegistry } from '../../page-registry.js';

const ofKith = /\/kith[\w-]*\.js$/;

const isOfKith = (script: HTMLScriptElement): boolean => {
  const path = scriptPath(script);
  if (path.endsWith('/kith-diagnose.js')) return false;
  return ofKith.test(path) || (path.endsWith('/auto.js') && isLoader(script));
};

/** The first line of every served file. */
const banner = /\bKith (\d+\.\d+\.\d+[\w.-]*)/;

type Read = Pick<FileFact, 'status' | 'version'>;

/** What the file itself says, from where the browser keeps it. Nothing where it cannot be read. */
async function read(address: string): Promise<Read> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
    });
    if (!response.ok) return { status: response.status };
    const version = banner.exec((await response.text()).slice(0, 2000))?.[1];
    return version === undefined ? {} : { version };
  } catch {
    return {};
  }
}

/** Read only where there is a question: several files, or none that runs; and only from the page's own site. */
async function fileFact(
  script: HTMLScriptElement,
  isAsked: boolean,
  own: (address: string) => void,
): Promise<FileFact> {
  const isOtherOrigin = originOf(script.src) !== location.origin;
  const isRead = isAsked && !isOtherOrigin;
  if (isRead) own(script.src);
  return {
    address: cleanAddress(script.src, document.baseURI),
    isOtherOrigin,
    hasIntegrity: script.integrity !== '',
    ...(isRead ? await read(script.src) : {}),
  };
}

export async function lookAtFiles(own: (address: string) => void): Promise<FilesFact> {
  const scripts = [...ownProperty('scripts')].filter(isOfKith);
  // What a policy stopped half-way has left its name and no tags.
  const isRunning = customElements.get('kith-survey') !== undefined;
  const { version: running, file: runningFile } = (isRunning && pageRegistry()) || {};
  const isAsked = running === undefined || scripts.length > 1;
  return {
    tool: libraryVersion,
    ...(running === undefined ? {} : { running }),
    ...(runningFile === undefined ? {} : { runningFile }),
    files: await Promise.all(scripts.map((script) => fileFact(script, isAsked, own))),
  };
}
