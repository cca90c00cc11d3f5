/**
 * Every time zone this browser knows, by its name with the place readable: "America/New York".
 * @param current always among them, even one the browser doesn't list
 */
export function timeZoneOptions(current: string): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), current, 'UTC']);
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
