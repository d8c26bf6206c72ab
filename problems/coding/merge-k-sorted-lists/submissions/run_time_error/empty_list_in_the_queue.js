function mergeKLists(lists) {
  const queue = new MinPriorityQueue((node) => node.val);
  for (const head of lists) queue.enqueue(head);
  const front = new ListNode();
  let tail = front;
  while (queue.size() > 0) {
    tail = tail.next = queue.dequeue();
    if (tail.next !== null) queue.enqueue(tail.next);
  }
  return front.next;
}
