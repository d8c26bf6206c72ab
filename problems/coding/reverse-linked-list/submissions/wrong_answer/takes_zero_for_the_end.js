class Solution {
  reverseList(head) {
    let reversed = null;
    while (head?.val) {
      reversed = new ListNode(head.val, reversed);
      head = head.next;
    }
    return reversed;
  }
}
