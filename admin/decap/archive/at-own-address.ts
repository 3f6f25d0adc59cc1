import { openUnderOwnAddress } from './one-address.ts';

// A module of its own, so that it runs before those that are imported after it: Decap is among them.
openUnderOwnAddress(window);
