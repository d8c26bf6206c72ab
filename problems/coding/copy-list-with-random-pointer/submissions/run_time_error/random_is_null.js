class Solution {
  copyRandomList(head) {
    if (!head) return null;
    for (let node = head; node; node = node.next.next) {
      node.next = new Node(node.val, node.next, null);
    }
    for (let node = head; node; node = node.next.next) {
      node.next.random = node.random.next;
    }
    const copyOfHead = head.next;
    for (let node = head; node; node = node.next) {
      const copy = node.next;
      node.next = copy.next;
      copy.next = copy.next ? copy.next.next : null;
    }
    return copyOfHead;
  }
}
