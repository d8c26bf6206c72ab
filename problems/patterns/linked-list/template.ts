function reverse(head: ListNode | null): ListNode | null {
  let before: ListNode | null = null;
  while (head !== null) {
    const following = head.next;
    head.next = before;
    before = head;
    head = following;
  }
  return before;
}
