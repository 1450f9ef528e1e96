/** Freezes plain data with everything in it, and returns it. */
export function deepFreeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.values(data).forEach(deepFreeze);
    Object.freeze(data);
  }
  return data;
}
