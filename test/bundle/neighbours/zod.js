/** A page's own zod, set up so that it would speak for another copy, too. */
import * as z from 'zod';
import 'zod/compile';

z.config({ jitless: true, localeError: () => 'THEIRS' });
z.string().safeParse(1);
