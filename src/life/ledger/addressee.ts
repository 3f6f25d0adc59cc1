/** What has an address of its own, and may have had others. */
export interface Addressee {
  address: string;
  title: string;
  aliases: readonly string[];
}
