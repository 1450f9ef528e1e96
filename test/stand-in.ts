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

/** A page on which nothing of ours can be shown, and the warning about it is not in the log. */
export async function withoutRendering(happening: () => Promise<void>): Promise<void> {
  await withStandIn(
    console,
    'warn',
    () => undefined,
    () => withStandIn(document, 'importNode', undefined, happening),
  );
}
