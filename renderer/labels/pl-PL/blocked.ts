export const blocked = {
  safe: 'Co jest bezpieczne',
  next: 'Co zrobić',
  folder: 'Folder danych',
  owner: 'Należy do konta {{account}}.',
  version: 'Amends {{version}}',
  'newer-database': {
    title: 'Rejestr zapisała nowsza wersja programu',
    safe: 'Rejestr jest nienaruszony. Ta starsza wersja niczego w nim nie zapisała.',
    next: 'Proszę uruchomić nowszą wersję na tym komputerze albo poprosić kierownika o jej instalację.',
  },
  'read-only': {
    title: 'W folderze danych nie można zapisywać',
    safe: 'Rejestr jest taki, jaki był. Nie powstał drugi, pusty rejestr.',
    next: 'Proszę poprosić kierownika o prawo zapisu dla tego konta i uruchomić program ponownie.',
  },
  damaged: {
    title: 'Rejestru nie udało się odczytać w całości',
    safe: 'Plik pozostał nietknięty wraz z całą treścią. Zamknięte dni są w swoich paczkach.',
    next: 'Proszę niczego nie usuwać i wezwać kierownika, który przywróci ostatnią kopię zapasową.',
  },
  'other-account': {
    title: 'Rejestr należy do innego konta na tym komputerze',
    safe: 'Rejestr jest nienaruszony i nie został otwarty.',
    next: 'Proszę zalogować się do komputera jako osoba, która konfigurowała stanowisko, albo poprosić kierownika o przeniesienie folderu.',
  },
  locked: {
    title: 'Rejestru używa inny program',
    safe: 'Rejestr jest nienaruszony. Nic nie zmieniono.',
    next: 'Proszę zamknąć drugie okno Amends lub program kopii zapasowej i uruchomić program ponownie.',
  },
  'disk-full': {
    title: 'Dysk jest pełny',
    safe: 'Wszystko, co zapisano wcześniej, jest bezpieczne.',
    next: 'Proszę zwolnić miejsce na dysku i uruchomić program ponownie.',
  },
  other: {
    title: 'Nie udało się otworzyć rejestru',
    safe: 'Niczego nie utworzono i niczego nie zmieniono.',
    next: 'Proszę uruchomić program ponownie. Jeśli to nie pomoże, proszę wezwać kierownika i podać folder poniżej.',
  },
} as const;
