/** Sveltia's own Polish: what it lacks, and “slug”, which is the id of our files. In the form of its language files. */
const POLISH: Record<string, string> = {
  slug: 'Identyfikator',
  'sort_keys.slug': 'Identyfikator',
  edit_slug: 'Zmień identyfikator',
  'edit_slug_error.empty': 'Wpisz identyfikator.',
  'edit_slug_error.invalid': 'Identyfikator to małe litery bez polskich znaków, cyfry i łączniki.',
  'edit_slug_error.duplicate': 'Ten identyfikator ma już inny wpis.',
  'entry_sidebar.slug.title': 'Identyfikator',
  'entry_sidebar.slug.unavailable': 'Ten wpis nie ma identyfikatora.',
  create_entry_title: 'Nowy wpis: {$name}',
  show_errors: 'Pokaż błędy',
  sign_in_using_access_token_workflow_note:
    'Zmiany trafiają do przejrzenia, więc token musi pozwalać także na odczyt i zapis próśb o przejrzenie (pull requests).',
  'save_conflict.title': 'Wpis zmienił ktoś inny',
  'save_conflict.modified_by': 'Ten wpis zmieniono już po jego otwarciu: {$name}, {$date}.',
  'save_conflict.modified': 'Ten wpis zmieniono w repozytorium już po jego otwarciu.',
  'save_conflict.deleted': 'Ten wpis usunięto z repozytorium już po jego otwarciu.',
  'save_conflict.overwrite_warning': 'Jeśli zapiszesz teraz, tamte zmiany przepadną.',
  'save_conflict.recreate_warning': 'Jeśli zapiszesz teraz, wpis powstanie od nowa.',
  'save_conflict.save_anyway': 'Zapisz mimo to',
  'save_conflict.branch_moved': 'Podczas zapisywania ktoś inny zmienił repozytorium. Spróbuj ponownie.',
  'remote_change.reload_entry': 'Wczytaj wpis ponownie',
  'remote_change.confirm_reloading_entry': 'Wczytać wpis ponownie? Niezapisane zmiany przepadną.',
  'relation_field.save_together_hint': 'Nowy wpis zostanie zapisany razem z tym, który edytujesz.',
  'relation_field.add_failed': 'Nie udało się dodać wpisu.',
  'status.deploying': 'Publikowanie',
};

/** The text of Sveltia's Polish language file with our words in it. */
export function withPolish(source: string): string {
  const words = JSON.parse(source.replace(/“([^“”"]*)”/g, '„$1”')) as Record<string, unknown>;
  for (const [path, text] of Object.entries(POLISH)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at = words;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = text;
  }
  return JSON.stringify(words);
}
