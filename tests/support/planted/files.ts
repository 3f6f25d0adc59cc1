import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Marks } from './marks.ts';

/** Pictures and documents with marks wherever such a file can say something. */

/** A photograph that says who took it and where: in EXIF, IPTC and XMP. */
export async function photograph(marks: Marks, of: string): Promise<Buffer> {
  const jpeg = await sharp({ create: { width: 1300, height: 800, channels: 3, background: '#2e8b77' } })
    .withExif({
      IFD0: { ImageDescription: marks.in(`${of}: EXIF, description`), Artist: marks.in(`${of}: EXIF, artist`) },
    })
    .withXmp(`<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- ${marks.in(`${of}: XMP`)} --></x:xmpmeta>`)
    .jpeg()
    .toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), iptc(marks.in(`${of}: IPTC`)), jpeg.subarray(2)]);
}

/** A JPEG segment as picture editors write a caption (IPTC-IIM 2:120 in Photoshop's resource 0x0404). */
function iptc(caption: string): Buffer {
  const text = Buffer.from(caption);
  const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, text.length]), text]);
  const even = record.length % 2 === 0 ? record : Buffer.concat([record, Buffer.from([0])]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(record.length);
  const resource = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), length, even]);
  const head = Buffer.from([0xff, 0xed, 0, 0]);
  head.writeUInt16BE(resource.length + 2, 2);
  return Buffer.concat([head, resource]);
}

/** A drawing whose file holds a comment, plain and compressed. */
export async function drawing(marks: Marks, of: string): Promise<Buffer> {
  const png = await sharp({ create: { width: 1300, height: 800, channels: 3, background: '#9b1c31' } })
    .png()
    .toBuffer();
  const texts = [
    chunk('tEXt', Buffer.from(`Comment\0${marks.in(`${of}: PNG, text`)}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(marks.in(`${of}: PNG, compressed text`))])),
  ];
  // After the signature and the header, 33 bytes.
  return Buffer.concat([png.subarray(0, 33), ...texts, png.subarray(33)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A zip with one compressed file, as Office documents are too. */
export function zip(name: string, text: string): Buffer {
  const [file, packed] = [Buffer.from(name), deflateRawSync(text)];
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(text), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(Buffer.byteLength(text), 18);
  common.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, file, packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, Buffer.alloc(14), file]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** A PDF's skeleton: its title in the open, its text compressed. */
export function pdf(title: string, text: string): Buffer {
  const packed = deflateSync(`BT (${text}) Tj ET`);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Title (${title}) >>\nendobj\n2 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}
