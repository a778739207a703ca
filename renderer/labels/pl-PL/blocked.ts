export const blocked = {
  safe: 'Co jest bezpieczne',
  next: 'Co zrobić',
  folder: 'Folder danych',
  owner: 'Należy do konta {{account}}.',
  version: 'Amends {{version}}',
  again: 'Spróbuj ponownie',
  trying: 'Ponawiam próbę',
  mend: 'Napraw rejestr',
  mending: 'Naprawianie',
  export: 'Wyeksportuj, co da się odczytać',
  exporting: 'Eksportowanie',
  exportNote:
    'Sprawy w tabelach, wszystkie wpisy i wydrukowane pisma, w plikach bez hasła. Proszę wybrać miejsce niedostępne dla innych.',
  exportAsk: 'Wyeksportować, co da się odczytać?',
  exportPin: 'PIN kierownika zmiany',
  exportPinNote:
    'Można zostawić puste tylko wtedy, gdy uszkodzenie jest takie, że stanowisko nikogo już nie zna.',
  back: 'Wróć',
  exported: 'Wyeksportowano do {{folder}}. Wpisy: {{entries}}, pisma: {{papers}}.',
  openDesk: 'Otwórz stanowisko',
  step: {
    copy: 'Kopiowanie pliku',
    look: 'Szukanie uszkodzeń',
    carry: 'Przenoszenie tego, co da się odczytać: {{percent}}%',
    prove: 'Sprawdzanie wyniku',
    export: 'Odczytywanie: {{percent}}%',
  },
  missing: 'Brakuje numerów od {{from}} do {{to}} stanowiska {{counter}}.',
  missingOne: 'Brakuje numeru {{from}} stanowiska {{counter}}.',
  rememberedAt: 'Były tu zapisane najpóźniej {{when}}.',
  missingPackages: 'W folderze są paczki od {{from}} do {{to}}, których rejestr nie zna.',
  whoHelps: 'Mogą być w kopii zapasowej, w przechowywanej tu paczce albo na wydrukowanych potwierdzeniach.',
  gap: {
    title: 'Otwarcie bez tych wpisów',
    note: 'Odpowiada za to kierownik. Najpierw odczytywane są przechowywane tu paczki. Numery, których nadal brakuje, zostaną wymienione w rejestrze i nie będą już nadawane.',
    noNumbers:
      'Odpowiada za to kierownik. Rejestr będzie odtąd mówił, że nie jest tym, w którym to stanowisko ostatnio zapisywało.',
    who: 'Kierownik',
    pin: 'PIN',
    reason: 'Powód',
    reasonHint: 'Co się stało z rejestrem i z kim to wyjaśniono',
    open: 'Otwórz stanowisko',
    opening: 'Otwieranie',
  },
  restore: 'Przywrócenie kopii zapasowej',
  report: {
    title: 'Rejestr jest naprawiony',
    sound: 'Rejestr jest w porządku',
    nothing: 'Wszystko w rejestrze się zgadza. Niczego nie zmieniono.',
    lossless: 'Niczego nie brakuje. Wpisy w rejestrze: {{entries}}.',
    salvaged: 'Wpisy przeniesione do nowego pliku: {{entries}}.',
    lostBeside:
      'Nie wszystkie szkice, PIN-y, ustawienia lub czekające paczki udało się odczytać. Utracone wiersze, najwyżej: {{count}}.',
    cases: 'Te sprawy wyglądają teraz inaczej. Proszę porównać je z pismami: {{numbers}}',
    kept: 'Uszkodzony plik zachowano jako {{folder}}.',
    backup: 'Jeśli w kopii zapasowej jest więcej, można ją potem przywrócić.',
  },
  trouble: {
    'disk-full':
      'Dysk jest pełny. To, co Pan/Pani pisze, zostaje w tym oknie i zapisze się, gdy tylko będzie miejsce.',
    'read-only':
      'W folderze danych nie można teraz zapisywać. To, co Pan/Pani pisze, zostaje w tym oknie i zapisze się, gdy znów będzie to możliwe.',
    'disk-failed':
      'Dysk nie odpowiada. To, co Pan/Pani pisze, zostaje w tym oknie i zapisze się, gdy dysk znów odpowie.',
    damaged:
      'Kontrola wykryła uszkodzenie rejestru. Proszę dokończyć rozmowę z klientem i wezwać kierownika: rejestr można naprawić.',
    'log-moved': 'Plik rejestru zniknął podczas pracy. Dopóki nie wróci, nic się nie zapisuje.',
    toRescue: 'Zablokuj i napraw',
    bringBack: 'Przywróć na miejsce',
    putBack: 'Rejestr jest znów na swoim miejscu.',
  },
  'newer-database': {
    title: 'Rejestr zapisała nowsza wersja programu',
    safe: 'Rejestr jest nienaruszony. Ta starsza wersja niczego w nim nie zapisała.',
    next: 'Proszę uruchomić nowszą wersję na tym komputerze albo poprosić kierownika o jej instalację.',
  },
  'read-only': {
    title: 'W folderze danych nie można zapisywać',
    safe: 'Rejestr jest taki, jaki był. Nie powstał drugi, pusty rejestr.',
    next: 'Proszę poprosić kierownika o prawo zapisu dla tego konta i spróbować ponownie. Zawartość rejestru można tymczasem wyeksportować.',
  },
  damaged: {
    title: 'Rejestru nie udało się odczytać w całości',
    safe: 'Plik pozostał nietknięty wraz z całą treścią. Zamknięte dni są w swoich paczkach.',
    next: 'Proszę wezwać kierownika. Rejestr można naprawić z tego, co w nim zostało, albo przywrócić kopię zapasową. Uszkodzony plik w obu przypadkach zostaje zachowany.',
  },
  'other-account': {
    title: 'Rejestr należy do innego konta na tym komputerze',
    safe: 'Rejestr jest nienaruszony i nie został otwarty.',
    next: 'Proszę zalogować się do komputera jako osoba, która konfigurowała stanowisko, albo poprosić kierownika o przeniesienie folderu.',
  },
  locked: {
    title: 'Rejestru używa inny program',
    safe: 'Rejestr jest nienaruszony. Nic nie zmieniono.',
    next: 'Proszę zamknąć drugie okno Amends lub program kopii zapasowej i spróbować ponownie. Zawartość rejestru można tymczasem wyeksportować.',
  },
  'disk-full': {
    title: 'Dysk jest pełny',
    safe: 'Wszystko, co zapisano wcześniej, jest bezpieczne.',
    next: 'Proszę zwolnić miejsce na dysku i spróbować ponownie. Zawartość rejestru można wyeksportować na inny dysk lub pendrive.',
  },
  'disk-failed': {
    title: 'Dysk nie odpowiada',
    safe: 'Niczego nie utworzono i niczego nie zmieniono.',
    next: 'Proszę najpierw wyeksportować na inny dysk lub pendrive to, co da się odczytać. Potem spróbować ponownie albo oddać dysk do sprawdzenia.',
  },
  'log-behind': {
    title: 'Rejestr kończy się za wcześnie',
    safe: 'To, co jest w rejestrze, jest nienaruszone. Niczego nie zmieniono.',
    next: 'Proszę przywrócić kopię zapasową albo otworzyć stanowisko bez brakujących wpisów.',
  },
  'log-other': {
    title: 'To nie jest rejestr, w którym to stanowisko ostatnio zapisywało',
    safe: 'Plik pozostał nietknięty.',
    next: 'Ktoś mógł podstawić inny plik. Proszę odłożyć właściwy na miejsce i spróbować ponownie albo przywrócić kopię zapasową.',
  },
  'log-missing': {
    title: 'W folderze nie ma rejestru',
    safe: 'Nie powstał drugi, pusty rejestr. Zamknięte dni są w swoich paczkach.',
    next: 'Proszę odłożyć plik na miejsce i spróbować ponownie albo przywrócić kopię zapasową.',
  },
  other: {
    title: 'Nie udało się otworzyć rejestru',
    safe: 'Niczego nie utworzono i niczego nie zmieniono.',
    next: 'Proszę spróbować ponownie. Jeśli to nie pomoże, proszę wezwać kierownika i podać folder poniżej.',
  },
} as const;
