import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { svgOf, type Scene } from './canvas.ts';
import { beach } from './scenes/beach.ts';
import { bench } from './scenes/bench.ts';
import { bicycles } from './scenes/bicycles.ts';
import { busAtDawn } from './scenes/bus.ts';
import { careHome } from './scenes/care-home.ts';
import { classroom } from './scenes/classroom.ts';
import { desk } from './scenes/desk.ts';
import { dock } from './scenes/dock.ts';
import { greenhouse } from './scenes/greenhouse.ts';
import { harbour } from './scenes/harbour.ts';
import { iceCreamBooth } from './scenes/ice-cream.ts';
import { jobFair } from './scenes/job-fair.ts';
import { kitchen } from './scenes/kitchen.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { planting } from './scenes/planting.ts';
import { quayHouse } from './scenes/quay-house.ts';
import { stairs } from './scenes/stairs.ts';
import { table } from './scenes/table.ts';
import { townHall } from './scenes/town-hall.ts';
import { turbines } from './scenes/turbines.ts';
import { warehouse } from './scenes/warehouse.ts';
import { winterQuay } from './scenes/winter-quay.ts';
import { workshop } from './scenes/workshop.ts';

/** Every picture of the demonstration, by its file in `content/media`. */
const pictures: Record<string, Scene> = {
  '2016/havnen-i-fjordby.jpg': harbour,
  '2016/vaerkstedet.jpg': workshop,
  '2018/kajgade-12.jpg': quayHouse,
  '2018/klassen.jpg': classroom,
  '2019/ved-bordet.jpg': table,
  '2020/fyrtaarnet.jpg': lighthouse,
  '2020/havnen-om-vinteren.jpg': winterQuay,
  '2021/baenken-ved-fjorden.jpg': bench,
  '2022/koekkenet.jpg': kitchen,
  '2023/drivhuset.jpg': greenhouse,
  '2023/vinduet-paa-fyrgaarden.jpg': careHome,
  '2024/trappen.jpg': stairs,
  '2025/stranden.jpg': beach,
  '2025/cykelvaerkstedet.jpg': bicycles,
  '2026/raadhuset.jpg': townHall,
  '2026/vindmoellerne.jpg': turbines,
  '2026/haender-der-planter.jpg': planting,
  '2026/bus-48.jpg': busAtDawn,
  '2026/doklaerlinge.jpg': dock,
  '2026/lageret.jpg': warehouse,
  '2026/jobmessen.jpg': jobFair,
  '2026/skrivebordet.jpg': desk,
  '2027/isboden.jpg': iceCreamBooth,
};

// Draws them anew: `node scripts/demonstration/pictures.ts [word]`, only those whose file name holds the word.
const media = join(import.meta.dirname, '../../content/media');
for (const [file, scene] of Object.entries(pictures)) {
  if (!file.includes(process.argv[2] ?? '')) continue;
  await mkdir(dirname(join(media, file)), { recursive: true });
  const { size } = await sharp(Buffer.from(svgOf(scene)))
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(join(media, file));
  process.stdout.write(`${file} ${Math.round(size / 1000)} kB\n`);
}
