/** Whole days from one ISO date to another; negative when the second is earlier. NaN for a date that does not exist. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
