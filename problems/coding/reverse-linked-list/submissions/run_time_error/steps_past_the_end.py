class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        previous, current = None, head
        while current is not previous:
            following = current.next
            current.next = previous
            previous, current = current, following
        return previous
