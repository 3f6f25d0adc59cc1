import { describe, expect, it } from 'vitest';
import { drawn, plain, problemsOf } from '../fixtures.ts';

const N = '\u00A0';

describe('a line that begins with an ordinal number', () => {
  it('keeps its date', () => {
    expect(plain('12. juni 2017 kom hun.')).toBe(`12.${N}juni 2017 kom hun.`);
    expect(plain('12. juni kom hun.\n\n14. juni gik hun.')).toBe(`12.${N}juni kom hun.\n\n14.${N}juni gik hun.`);
  });

  it('is a paragraph, also where the next one is the day after', () => {
    expect(drawn('12. juni kom hun.\n\n13. juni gik hun.')).toBe(
      `<p>12.${N}juni kom hun.</p><p>13.${N}juni gik hun.</p>`,
    );
    expect(drawn('1. plads gik til Fjordby.')).toBe('<p>1. plads gik til Fjordby.</p>');
    expect(drawn('1970. Det var året.')).toBe('<p>1970. Det var året.</p>');
  });

  it('keeps its date in a list', () => {
    expect(plain('* 12. juni: frist\n* 14. juni: svar')).toBe(`• 12.${N}juni: frist\n• 14.${N}juni: svar`);
  });

  it('stays in the sentence that it belongs to', () => {
    expect(plain('Fristen er\n1. juni for alle.')).toBe(`Fristen er\n1.${N}juni for alle.`);
  });

  it('keeps its number whatever the sentence is about', () => {
    expect(plain('1. plads gik til Fjordby.')).toBe('1. plads gik til Fjordby.');
    expect(plain('1970. Det var året.')).toBe('1970. Det var året.');
    expect(plain('1. *plads* gik til Fjordby.')).toBe('1. plads gik til Fjordby.');
    expect(plain('12. *plads* [gik](/a/) til Fjordby.')).toBe('12. plads gik til Fjordby.');
    expect(plain('12.')).toBe('12.');
  });

  it('keeps numbers that Markdown would count otherwise', () => {
    expect(plain('1. En\n2. To\n4. Fire')).toBe('1. En\n\n2. To\n\n4. Fire');
  });

  it('still makes a list where it is one', () => {
    expect(drawn('1. Ring i dag')).toBe('<ol><li>Ring i dag</li></ol>');
    expect(plain('1. En\n2. To')).toBe('1. En\n2. To');
    expect(plain('3. Tre\n4. Fire')).toBe('3. Tre\n4. Fire');
    expect(plain('1. En\n1. To')).toBe('1. En\n2. To');
  });

  it('loses no block and no brace behind a number in silence', () => {
    expect(problemsOf('3. {a}').join()).toContain('Krøllede parenteser');
    expect(problemsOf('12. juni\n\n    <KeyFigure value="1" label="ja" />').join()).toContain('kan ikke stå her');
  });
});
