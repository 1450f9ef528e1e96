/** Puts a stand-in in place of a property while something happens. */
export async function withStandIn(
  target: object,
  name: string,
  value: unknown,
  happening: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  try {
    await happening();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}
