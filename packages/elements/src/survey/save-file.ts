/** Long enough for a browser to begin with the file. */
const keptFor = 60_000;

/** Hands the browser a file that is made here; nothing is asked of any server. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, keptFor);
}
