class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        front = ListNode(0, head)
        ahead = before = front
        for _ in range(n):
            ahead = ahead.next
        while ahead.next is not None:
            ahead = ahead.next
            before = before.next
        before.next = before.next.next
        return front.next
