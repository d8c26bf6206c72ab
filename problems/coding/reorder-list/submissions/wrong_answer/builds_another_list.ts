export function reorderList(head: ListNode | null): void {
  const values: number[] = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  const front = new ListNode();
  let tail = front;
  while (values.length > 0) {
    tail = tail.next = new ListNode(values.shift());
    if (values.length > 0) tail = tail.next = new ListNode(values.pop());
  }
  head = front.next;
}
