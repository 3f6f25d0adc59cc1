import { isGroup } from '../../src/ground/group.ts';

/** The desk's own words, laid over Decap's Danish: what it lacks, and what a press officer would not say. */

/** Texts by key, nested as Decap nests them. */
export interface Phrases {
  [key: string]: string | Phrases;
}

/**
 * Decap's Danish with the desk's words laid over it.
 * @param decaps the `da` locale as Decap ships it
 */
export const danish = (decaps: Phrases): Phrases => laidOver(decaps, ours);

function laidOver(base: Phrases, over: Phrases): Phrases {
  const merged: Phrases = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isGroup(value) && isGroup(below) ? laidOver(below, value) : value;
  }
  return merged;
}

const ours: Phrases = {
  auth: { loginWithForgejo: 'Log ind med Forgejo' },
  app: {
    header: { quickAdd: 'Opret' },
    app: {
      errorHeader: 'Redaktionen kan ikke åbnes',
      configErrors: 'Fejl i opsætningen',
      checkConfigYml: 'Send teksten herover til webredaktionen.',
      loadingConfig: 'Redaktionen åbnes …',
      waitingBackend: 'Venter på serveren …',
    },
  },
  collection: {
    sidebar: { collections: 'Indhold', allCollections: 'Alt indhold' },
    collectionTop: {
      viewAsList: 'Vis som liste',
      viewAsGrid: 'Vis som kort',
      newButton: '+ %{collectionLabel}',
      newButtonAriaLabel: 'Opret: %{collectionLabel}',
      searchResults: 'Søgeresultater for ”%{searchTerm}”',
      searchResultsInCollection: 'Søgeresultater for ”%{searchTerm}” i %{collection}',
      filterBy: 'Vis kun',
      groupBy: 'Grupper',
      sortBy: 'Sorter',
    },
    entries: {
      loadingEntries: 'Henter …',
      cachingEntries: 'Gør klar …',
      longerLoading: 'Det kan tage flere minutter',
      noEntries: 'Her er ikke noget endnu',
      unpublishedHeader: 'Endnu ikke udgivet',
    },
    groups: { other: 'Andet' },
    defaultFields: { updatedOn: { label: 'Opdateret' } },
  },
  editor: {
    editorControl: { field: { optional: 'kan udelades', widgetLabel: 'Felt' } },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel} skal udfyldes.',
        regexPattern: '%{fieldLabel}: %{pattern}',
        processing: '%{fieldLabel} behandles …',
        max: '%{fieldLabel} må højst være %{maxValue}.',
        rangeCount: '%{fieldLabel} skal have mellem %{minCount} og %{maxCount} punkter.',
        rangeCountExact: '%{fieldLabel} skal have netop %{count} punkter.',
        rangeMin: '%{fieldLabel} skal have mindst %{minCount} punkter.',
        rangeMax: '%{fieldLabel} må højst have %{maxCount} punkter.',
        invalidPath: '”%{path}” kan ikke bruges som sti.',
        pathExists: 'Stien ”%{path}” findes allerede.',
      },
    },
    editor: {
      onLeavePage: 'Vil du forlade siden?',
      onUpdatingWithUnsavedChanges: 'Du har ændringer, der ikke er gemt. Gem dem, før du skifter status.',
      onPublishingNotReady: 'Skift status til ”Klar”, før du udgiver.',
      onPublishingWithUnsavedChanges: 'Du har ændringer, der ikke er gemt. Gem dem, før du udgiver.',
      onPublishing: 'Vil du udgive nu?',
      onUnpublishing: 'Vil du tage det af siden?',
      onDeleteWithUnsavedChanges: 'Vil du slette det sammen med de ændringer, du ikke har gemt?',
      onDeletePublishedEntry: 'Vil du slette det?',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Alle ændringer, der ikke er udgivet, bliver slettet sammen med dem, du ikke har gemt. Vil du slette dem?',
      onDeleteUnpublishedChanges: 'Alle ændringer, der ikke er udgivet, bliver slettet. Vil du slette dem?',
      loadingEntry: 'Henter …',
      confirmLoadBackup: 'Denne browser har gemt en kladde, som du ikke nåede at gemme. Vil du fortsætte med den?',
    },
    editorInterface: {
      toggleI18n: 'Vis eller skjul sprog',
      togglePreview: 'Vis eller skjul eksempel',
      toggleScrollSync: 'Rul begge sider samtidig',
      toggleNotes: 'Vis eller skjul noter',
    },
    editorNotesPane: {
      title: 'Noter',
      emptyState: 'Der er ingen noter endnu. Skriv den første herunder.',
      addNote: 'Tilføj note',
      addPlaceholder: 'Skriv en note …',
      editPlaceholder: 'Ret noten …',
      save: 'Gem',
      cancel: 'Fortryd',
      edit: 'Ret',
      delete: 'Slet',
      resolve: 'Løst',
      unresolve: 'Genåbn',
      confirmDelete: 'Vil du slette noten?',
      shortcut: 'Tip: Ctrl+Enter tilføjer noten',
    },
    editorToolbar: {
      publishing: 'Udgiver …',
      publish: 'Udgiv',
      published: 'Gemt',
      unpublish: 'Tag af siden',
      unpublishing: 'Tager af siden …',
      publishAndCreateNew: 'Udgiv og opret ny',
      publishAndDuplicate: 'Udgiv og kopiér',
      duplicate: 'Kopiér',
      deleteUnpublishedChanges: 'Slet ændringer, der ikke er udgivet',
      deleteUnpublishedEntry: 'Slet kladden',
      deletePublishedEntry: 'Slet det udgivne',
      deleteEntry: 'Slet',
      saving: 'Gemmer …',
      deleting: 'Sletter …',
      updating: 'Opdaterer …',
      statusInfoTooltipDraft:
        'Det er en kladde. Skift status til ”Til gennemsyn”, når den er klar til at blive læst af andre.',
      statusInfoTooltipInReview: 'Det er til gennemsyn. Du kan stadig rette i det.',
      backCollection: ' %{collectionLabel}',
      unsavedChanges: 'Ikke gemt',
      changesSaved: 'Gemt',
      draft: 'Kladde',
      publishNow: 'Udgiv nu',
      deployPreviewPendingButtonLabel: 'Hent eksempel',
      deployPreviewButtonLabel: 'Se eksempel',
      deployButtonLabel: 'Se på siden',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Gennemstreget',
        quote: 'Indrykket citat',
        bulletedList: 'Punktliste',
        addComponent: 'Indsæt blok',
        richText: 'Formateret tekst',
        toggleMode: { rich: 'Skift til formateret tekst', markdown: 'Skift til Markdown' },
      },
      image: {
        chooseUrl: 'Angiv adresse',
        replaceUrl: 'Angiv en anden adresse',
        promptUrl: 'Skriv billedets adresse, fx /media/2026/besoeg.jpg',
      },
      file: {
        choose: 'Vælg en fil',
        chooseUrl: 'Angiv adresse',
        replaceUrl: 'Angiv en anden adresse',
        promptUrl: 'Skriv filens adresse, fx /media/2026/referat.pdf',
      },
      unknownControl: { noControl: 'Feltet ”%{widget}” kan ikke vises.' },
      unknownPreview: { noPreview: 'Der er intet eksempel på ”%{widget}”.' },
      datetime: { setToNow: 'Nu: sæt feltet til dette øjeblik' },
      object: { expand: 'Fold ud', collapse: 'Fold sammen' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: { copy: 'Kopiér', copyUrl: 'Kopiér adresse', copyPath: 'Kopiér sti', copyName: 'Kopiér navn' },
    mediaLibrary: {
      onDelete: 'Vil du slette den valgte fil?',
      fileTooLarge: 'Filen er for stor.\nDen må højst fylde %{size} kB.',
    },
    mediaLibraryModal: {
      loading: 'Henter …',
      close: 'Luk',
      noResults: 'Ingen resultater.',
      noAssetsFound: 'Her er ingen filer endnu.',
      noImagesFound: 'Her er ingen billeder endnu.',
      mediaAssets: 'Filer',
      search: 'Søg …',
      uploading: 'Lægger op …',
      upload: 'Læg op',
      download: 'Hent',
      deleting: 'Sletter …',
      deleteSelected: 'Slet den valgte',
      chooseSelected: 'Brug den valgte',
    },
  },
  ui: {
    default: { goBackToSite: 'Til forsiden' },
    errorBoundary: {
      title: 'Noget gik galt',
      details: 'Prøv at genindlæse siden. Bliver fejlen ved, så ',
      reportIt: 'meld den til dem, der laver Decap.',
      detailsHeading: 'Detaljer',
      privacyWarning:
        'Fejlmeldingen udfyldes på forhånd med oplysninger om fejlen.\nSlet det fortrolige, før du sender den: den er offentlig.',
      recoveredEntry: { heading: 'Din tekst', warning: 'Kopiér den, før du går videre!' },
    },
    settingsDropdown: { logOut: 'Log ud', account: 'Din konto' },
    toast: {
      onFailToLoadEntries: 'Kunne ikke hentes: %{details}',
      onFailToLoadDeployPreview: 'Eksemplet kunne ikke hentes: %{details}',
      onFailToPersist: 'Ikke gemt: %{details}',
      onFailToDelete: 'Kunne ikke slettes: %{details}',
      missingRequiredField: 'Et felt mangler. Udfyld det, før du gemmer.',
      entrySaved: 'Gemt',
      entryPublished: 'Udgivet',
      entryUnpublished: 'Taget af siden',
      onFailToPublishEntry: 'Kunne ikke udgives: %{details}',
      onFailToUnpublishEntry: 'Kunne ikke tages af siden: %{details}',
      entryUpdated: 'Status er ændret',
      onDeleteUnpublishedChanges: 'Ændringerne, der ikke var udgivet, er slettet',
      noteAdded: 'Noten er tilføjet',
      onFailToAddNote: 'Noten kunne ikke tilføjes: %{details}',
      noteUpdated: 'Noten er rettet',
      onFailToUpdateNote: 'Noten kunne ikke rettes: %{details}',
      noteDeleted: 'Noten er slettet',
      onFailToDeleteNote: 'Noten kunne ikke slettes: %{details}',
      noteResolved: 'Noten er løst',
      noteReopened: 'Noten er genåbnet',
      onFailToToggleNote: 'Notens status kunne ikke ændres: %{details}',
      onLoggedOut: 'Du er blevet logget ud. Kopiér det, du ikke har gemt, og log ind igen',
      onBackendDown: 'Serveren svarer ikke lige nu. Se %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Henter det, der er på vej',
      workflowHeading: 'På vej',
      dateFormat: 'D.M.YYYY',
      newPost: 'Opret',
      description:
        '%{smart_count} til gennemsyn, %{readyCount} klar. |||| %{smart_count} til gennemsyn, %{readyCount} klar. ',
    },
    workflowCard: {
      deleteNewEntry: 'Slet kladden',
      publishChanges: 'Udgiv ændringer',
      publishNewEntry: 'Udgiv',
    },
    workflowList: {
      onDeleteEntry: 'Vil du slette det?',
      onPublishingNotReadyEntry: 'Kun det, der er ”Klar”, kan udgives. Træk kortet til ”Klar” først.',
      onPublishEntry: 'Vil du udgive nu?',
      currentEntries: '%{smart_count} i alt |||| %{smart_count} i alt',
    },
  },
};
