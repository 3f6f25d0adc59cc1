/** What Decap asks in English, whatever the desk's language, before it deletes a file for another of its name. */
const question = /^(.+) already exists\. Do you want to replace it\?$/;

/**
 * Has Decap replace no file of the media library by another. New names are given to what is uploaded
 * (`media/own-name.ts`); this is for what comes past that. The old picture may stand in any release.
 * @param page its `confirm` is replaced in place
 */
export function neverReplace(page: Pick<Window, 'confirm' | 'alert'>): void {
  const ask = page.confirm.bind(page);
  page.confirm = (message = '') => {
    const [, name] = question.exec(message) ?? [];
    if (name === undefined) return ask(message);
    page.alert(
      `Der er allerede en fil, der hedder ${name}. Den er ikke overskrevet, for den kan stå i andre nyheder.\n\n` +
        'Giv din fil et andet navn på computeren, og læg den op igen.',
    );
    return false;
  };
}
