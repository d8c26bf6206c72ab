import deque from '@datastructures-js/deque/src/deque.js?raw';
import heap from '@datastructures-js/heap/src/heap.js?raw';
import maxPriorityQueue from '@datastructures-js/priority-queue/src/maxPriorityQueue.js?raw';
import minPriorityQueue from '@datastructures-js/priority-queue/src/minPriorityQueue.js?raw';
import priorityQueue from '@datastructures-js/priority-queue/src/priorityQueue.js?raw';
import queue from '@datastructures-js/queue/src/queue.js?raw';
import lodash from 'lodash/lodash.min.js?raw';
import earlierPriorityQueue from '../realm/earlier-priority-queue.js?raw';
import type { LibraryTexts } from '../realm-libraries.ts';

/** The texts of the libraries, about 80 KB; imported when a submission names one of them. */
export const LIBRARY_TEXTS: LibraryTexts = {
  lodash,
  '@datastructures-js/queue': queue,
  '@datastructures-js/deque': deque,
  '@datastructures-js/heap': heap,
  './priorityQueue': priorityQueue,
  './minPriorityQueue': minPriorityQueue,
  './maxPriorityQueue': maxPriorityQueue,
  './earlierPriorityQueue': earlierPriorityQueue,
};
