import { listed } from './words/listed.ts';

/** Denmark's municipalities, with the words of their names each by itself. */
export const municipalityWords = listed(`
  albertslund allerød assens ballerup billund bornholm brøndby brønderslev dragør egedal esbjerg fanø favrskov faxe
  fredensborg fredericia frederiksberg frederikshavn frederikssund furesø faaborg midtfyn gentofte gladsaxe glostrup greve
  gribskov guldborgsund haderslev halsnæs hedensted helsingør herlev herning hillerød hjørring høje taastrup holbæk
  holstebro horsens hvidovre hørsholm ikast brande ishøj jammerbugt kalundborg kerteminde kolding københavn køge langeland
  lejre lemvig lolland lyngby taarbæk læsø mariagerfjord middelfart morsø norddjurs nordfyn nordfyns nyborg næstved odder
  odense odsherred randers rebild ringkøbing skjern ringsted roskilde rudersdal rødovre samsø silkeborg skanderborg skive
  slagelse solrød sorø stevns struer svendborg syddjurs sønderborg thisted tønder tårnby vallensbæk varde vejen vejle
  vesthimmerland vesthimmerlands viborg vordingborg ærø aabenraa aalborg aarhus`);

/** Regions and parts of the country. */
export const regionWords = listed(`
  danmark jylland nordjylland vestjylland østjylland sydjylland sønderjylland midtjylland fyn sydfyn nordfyn vestfyn
  østfyn sjælland nordsjælland vestsjælland sydsjælland østsjælland midtsjælland syddanmark hovedstaden hovedstadsområdet
  falster møn amager djursland himmerland vendsyssel thy mors salling vestegnen lillebælt storebælt øresund limfjorden
  trekantområdet kronjylland grønland færøerne`);
