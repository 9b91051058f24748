# The room: who comes in with a machine, and why not.

# To the machine that wants in, or is in
room-refused-version = The program on this machine is of another version than the meeting leader's. It needs version { $needs } of the protocol. Install the version that the leader has.
room-refused-message-not-understood = The room did not understand what the machine said. Connect again. If it happens again, the program is of another version than the leader's.
room-refused-message-too-long = The message is too long: the limit is { $limit } bytes. Write less, or divide the text in two.
room-refused-code-wrong = That is not the room's code. Look at the wall and type it again.
room-refused-code-expired = The code is no longer good. Ask the leader for a new one.
room-refused-too-many-tries = Too many tries from this machine. Wait { $seconds } seconds and try again.
room-refused-secret-unknown = The invitation is not to this meeting. Ask the leader for a new one.
room-refused-secret-used = The invitation was used by another machine. Tell the leader, and ask for a new one.
room-refused-device-unknown = The machine is not let into the room. Join again with an invitation or a code.
room-refused-commitment-broken = The number could not be made. Join again.
room-refused-too-many-waiting = { $limit } wait from this address already. Let the leader answer them first.
room-refused-full = The room is full: it has place for { $limit } machines. Tell the leader.
room-refused-denied = The leader did not let the machine in. Speak with the leader, and try again.
room-refused-revoked = The machine is no longer in: the leader took it out, or another machine took its seat. Join again if that was a mistake.
room-refused-elsewhere = The machine has connected anew from elsewhere. This window follows no longer.
room-refused-closed = The room is closed. When the leader opens it again, the machine connects by itself.
room-refused-no-seat = The machine is in without a seat, and can only look. Ask the leader for a seat.
room-refused-browser-may-not = In a browser you can only look. Use the program, or ask the leader to allow browsers.
room-refused-too-many-commands = Too much in a short time. Wait { $seconds } seconds and try again.

# To the leader
room-refused-knock-unknown = Nobody waits at the door as number { $knock }. The machine may have gone; see the list.
room-refused-seat-unknown = There is no seat { $seat } in the meeting. Choose a seat from the list.
room-refused-place-missing = Number { $knock } at the door has not said which seat it is to have. Choose a seat.
room-refused-no-such-device = There is no machine number { $device } in the room. See the list.

# When the room opens
room-refused-address-all = { $address } stands for all addresses of the machine. Choose one of them: the room never opens on all.
room-refused-address-not-here = { $address } is not an address of this machine. Is the cable out, or is it on another network? Choose an address from the list.
room-refused-port-taken = Another program uses port { $port }. Close it, or choose another port.
room-refused-port-not-allowed = The system does not let the program use port { $port }. Choose a port above 1024.
room-refused-cannot-listen = The room could not be opened at { $address }. Choose another address or port.
room-refused-key-not-kept = The room's key cannot be kept in { $folder }. See whether the folder can be written to and the disk has space.
room-refused-key-not-understood = The room's key in { $folder } cannot be read. Move the folder away to make a new one; everybody must then join again.
room-refused-no-random = The system gave no random numbers, so the room cannot be made safe. Restart the machine.
room-refused-meeting-lost = The meeting could not be read now. Try again; if that does not help, open the meeting file anew.

# The pages in a browser
room-page-no-tls = The room has an encrypted address. Go to https://{ $address }/ . The browser warns that it does not know the certificate; go on only if the fingerprint that it shows is { $fingerprint }, the one on the wall.
room-page-front = This is the meeting's room at { $address }. Open the program Innstilling and choose to join the meeting. The certificate's fingerprint is { $fingerprint }.
