const mergeKLists = (lists) => {
  const queue = new PriorityQueue((a, b) => a.val - b.val);
  for (const head of lists) if (head) queue.enqueue(head);
  const front = new ListNode();
  let tail = front;
  while (!queue.isEmpty()) {
    tail.next = queue.dequeue();
    tail = tail.next;
    if (tail.next) queue.enqueue(tail.next);
  }
  return front.next;
};
