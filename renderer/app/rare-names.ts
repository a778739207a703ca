/**
 * Characters of names that the window’s own faces leave out (㛃, 䶮, 𠮷), drawn from the files papers are printed with. Only the list of them is
 * linked, 80 kB, once the first picture stands: it costs no start, and a file is read when a character of it is shown.
 */
export function linkRareNames(): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/fonts/rare-names.css';
  document.head.append(sheet);
}
