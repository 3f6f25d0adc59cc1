// @ts-check

/**
 * Waits until a server answers at all: a page that reports a mistake in the content is an answer too.
 * @param {string} address asked ten times a second for as long as it takes; a server that dies ends the wait elsewhere
 */
export async function answers(address) {
  for (;;) {
    const answered = await fetch(address).then(
      async (response) => (await response.arrayBuffer(), true),
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
