class Solution {
  removeNthFromEnd(head, n) {
    let fast = head;
    for (let i = 0; i < n; i++) fast = fast.next;
    let slow = head;
    while (fast.next) {
      fast = fast.next;
      slow = slow.next;
    }
    slow.next = slow.next.next;
    return head;
  }
}
