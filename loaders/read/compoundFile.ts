/** Chains of sectors of a compound file are followed by their readers to the end; one that bites its tail has none. */
const HEADER_BYTES = 512;
/** Sector numbers that stand in the header for the first sectors of the allocation table. */
const LISTED = 109;
const SMALL_SHIFT = 6;

/**
 * Checks the allocation tables of an OLE compound file before a reader follows them: sizes that the file cannot hold, and rings in
 * its chains, would take all memory. Throws where they do not hold.
 *
 * Microsoft, [MS-CFB]: Compound File Binary File Format, sections 2.2–2.4.
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  if (bytes.length < HEADER_BYTES) throw new Error("the file is shorter than its header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number) => (offset + 4 <= bytes.length ? view.getInt32(offset, true) : -1);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== SMALL_SHIFT)
    throw new Error("sectors of no known size");
  const size = 1 << shift;
  const sectors = Math.ceil(bytes.length / size);
  const [tableSectors, smallStart, smallSectors, listStart, listSectors] = [44, 60, 64, 68, 72].map(at) as [
    number,
    number,
    number,
    number,
    number
  ];
  for (const count of [tableSectors, smallSectors, listSectors])
    if (count < 0 || count > sectors) throw new Error("tables larger than the file");
  const entry = (sector: number, index: number) => at((sector + 1) * size + 4 * index);
  const perSector = size / 4;
  const listed = Array.from({length: Math.min(LISTED, tableSectors)}, (_, index) => at(76 + 4 * index));
  let list = listStart;
  for (let read = 0; read < listSectors && list >= 0; read++) {
    for (let index = 0; index < perSector - 1 && listed.length < tableSectors; index++) listed.push(entry(list, index));
    list = entry(list, perSector - 1);
  }
  const table = tableOf(listed, perSector, entry);
  checkChains(table);
  const small: number[] = [];
  for (let sector = smallStart; sector >= 0 && small.length < sectors; sector = table[sector] ?? -1) small.push(sector);
  checkChains(tableOf(small, perSector, entry));
}

/** The table that stands in some sectors: to each sector the next of its chain, or a negative number. */
function tableOf(
  within: readonly number[],
  perSector: number,
  entry: (sector: number, index: number) => number
): Int32Array {
  const table = new Int32Array(within.length * perSector);
  within.forEach((sector, nth) => {
    for (let index = 0; index < perSector; index++)
      table[nth * perSector + index] = sector < 0 ? -1 : entry(sector, index);
  });
  return table;
}

/** Throws where a chain comes back to one of its own sectors. */
function checkChains(table: Int32Array): void {
  /** The chain in which a sector was met first, from 1. */
  const met = new Int32Array(table.length);
  for (let start = 0; start < table.length; start++) {
    let sector = start;
    while (sector >= 0 && sector < table.length && met[sector] === 0) {
      met[sector] = start + 1;
      sector = table[sector]!;
    }
    if (sector >= 0 && met[sector] === start + 1) throw new Error("a chain of sectors that never ends");
  }
}
