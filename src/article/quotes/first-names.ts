/** First names that are common in Denmark, to know a person from a place, and “han” from “hun”. */
const women =
  'Agnes Agnieszka Amira Andrea Ane Ann Anna Anne Anni Annette Anette Asta Aya Bente Berit Betina Birgit Birgitte Birte Birthe Bodil Britta Camilla Caroline Cecilie Charlotte Christina Clara Connie Dagmar Ditte Dorte Dorthe Ea Ella Elin Else Emilie Emma Esther Eva Fatima Fatma Freja Frida Gerda Gitte Gro Grethe Gudrun Hanne Heidi Helle Helene Hanna Ida Inga Inge Inger Irene Isabella Jane Janne Jette Johanne Josefine Julie Jytte Karen Karin Karina Karla Katrine Kathrine Kirsten Kirstine Kristina Laila Laura Lea Lena Lene Leyla Line Linda Lis Lisa Lisbeth Lise Lone Lotte Louise Lærke Maja Maria Marianne Marie Malene Maren Margit Margrethe Mathilde Merete Mette Mia Mie Minna Mona Maiken Nadia Nanna Natasja Nina Nora Olena Pernille Pia Rana Rikke Rita Rosa Ruth Sabine Sandra Sanne Sara Sarah Selma Signe Sidsel Simone Sofia Sofie Sophie Sonja Stine Susanne Sussi Sus Tanja Thea Tina Tine Tove Trine Ulla Vibeke Vera Vivi Winnie Yasmin Zainab Zahra Åse';
const men =
  'Abdi Adam Ahmed Aksel Albert Alexander Alfred Ali Allan Anders Andreas Anton Arne Asger August Axel Benny Bent Bjarne Bo Brian Carl Carsten Casper Christian Christoffer Claus Dan Daniel David Dennis Egon Ejnar Elias Emil Erik Erling Esben Ernst Finn Flemming Frank Frede Frederik Georg Gert Gorm Gustav Hamza Hans Harald Hassan Helge Henning Henrik Holger Hussein Ib Ibrahim Ivan Jack Jacob Jakob Jan Jens Jeppe Jesper Jimmi Jimmy Johan Johannes John Jon Jonas Jonathan Jørgen Jørn Kaj Karl Karsten Kasper Keld Kenneth Kenny Kent Kim Kjeld Klaus Knud Kristian Kurt Lars Lasse Leif Leo Lucas Mads Magnus Malthe Marcus Mark Martin Mathias Max Michael Mikael Mikkel Mogens Mohammed Mohamed Morten Muhammad Mustafa Nicolai Niels Nikolaj Noah Ole Olav Oliver Omar Oscar Otto Palle Patrick Paul Peder Peer Per Peter Philip Poul Preben Rasmus René Robert Rune Samuel Sebastian Simon Stefan Steen Steffen Sten Stig Svend Søren Sean Theodor Thomas Thorkild Thorsten Tobias Tom Tommy Torben Troels Ulrik Uffe Vagn Valdemar Victor Viggo Villads Villy William Yusuf';

const known = new Map<string, 'han' | 'hun'>([
  ...women.split(' ').map((name) => [name, 'hun'] as const),
  ...men.split(' ').map((name) => [name, 'han'] as const),
]);

/** What someone of a first name is mostly called; undefined where nobody can know. */
export function pronounOf(firstName: string): 'han' | 'hun' | undefined {
  return known.get(firstName) ?? known.get(firstName.split('-')[0] ?? '');
}
