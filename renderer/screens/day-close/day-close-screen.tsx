export function DayCloseScreen() {
  return null;
}
