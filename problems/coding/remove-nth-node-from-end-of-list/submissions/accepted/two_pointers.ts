function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const front = new ListNode(0, head);
  let ahead = front;
  for (let step = 0; step < n; step++) ahead = ahead.next!;
  let before = front;
  while (ahead.next !== null) {
    ahead = ahead.next;
    before = before.next!;
  }
  before.next = before.next!.next;
  return front.next;
}
