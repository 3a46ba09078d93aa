import { graphql } from '../../../generated/index.ts';

/** An entry, as the tree and its panel show it. */
export const EntryParts = graphql(`
  fragment EntryParts on DictionaryEntry {
    code
    name
    isOwn
    isRetired
    names {
      zhCN
      zhTW
      en
    }
  }
`);

export const DictionaryTree = graphql(`
  query DictionaryTree {
    dictionaries {
      code
      name
      isShipped
      whole: entries(withRetired: true) {
        ...EntryParts
        below: children(withRetired: true) {
          ...EntryParts
        }
      }
    }
  }
`);

export const CreateDictionary = graphql(`
  mutation CreateDictionary($input: CreateDictionaryInput!) {
    createDictionary(input: $input) {
      ... on CreateDictionarySuccess {
        dictionary {
          code
          name
        }
      }
      ...RefusalParts
    }
  }
`);
export const AddEntry = graphql(`
  mutation AddDictionaryEntry($input: AddDictionaryEntryInput!) {
    addDictionaryEntry(input: $input) {
      ... on AddDictionaryEntrySuccess {
        entry {
          ...EntryParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const RenameEntry = graphql(`
  mutation RenameDictionaryEntry($input: RenameDictionaryEntryInput!) {
    renameDictionaryEntry(input: $input) {
      ... on RenameDictionaryEntrySuccess {
        entry {
          ...EntryParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const RetireEntry = graphql(`
  mutation RetireDictionaryEntry($input: RetireDictionaryEntryInput!) {
    retireDictionaryEntry(input: $input) {
      ... on RetireDictionaryEntrySuccess {
        entry {
          ...EntryParts
        }
      }
      ...RefusalParts
    }
  }
`);
