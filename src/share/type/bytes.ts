/** Reads a font file's big-endian numbers one after the other. Reading past the end throws a `RangeError`. */
export class Bytes {
  readonly data: Uint8Array;
  /** Where the next number is read, in bytes from the start. */
  at: number;
  readonly #view: DataView;

  /** @param data the bytes to read, not copied */
  constructor(data: Uint8Array, at = 0) {
    this.data = data;
    this.at = at;
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  uint8(): number {
    return this.#view.getUint8(this.at++);
  }

  uint16(): number {
    this.at += 2;
    return this.#view.getUint16(this.at - 2);
  }

  int16(): number {
    this.at += 2;
    return this.#view.getInt16(this.at - 2);
  }

  uint32(): number {
    this.at += 4;
    return this.#view.getUint32(this.at - 4);
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    this.at += length;
    return this.data.subarray(this.at - length, this.at);
  }

  /** Four letters that name a table or a feature. */
  tag(): string {
    return String.fromCharCode(...this.take(4));
  }
}
