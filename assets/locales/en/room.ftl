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
room-refused-not-open = The room is closed. Open it first.

# When the room opens
room-refused-address-all = { $address } stands for all addresses of the machine. Choose one of them: the room never opens on all.
room-refused-address-not-here = { $address } is not an address of this machine. Is the cable out, or is it on another network? Choose an address from the list.
room-refused-port-taken = Another program uses port { $port }. Close it, or choose another port.
room-refused-port-not-allowed = The system does not let the program use port { $port }. Choose a port above 1024.
room-refused-cannot-listen = The room could not be opened at { $address }. Choose another address or port.
room-refused-key-not-kept = The room's key cannot be kept in { $folder }. See whether the folder can be written to and the disk has space.
room-refused-key-not-understood = The room's key in { $folder } cannot be read. Move the folder away to make a new one; everybody must then join again.
room-refused-certificate-not-read = { $file } cannot be read. See whether the file is there, and whether you may read it.
room-refused-certificate-wrong-file = { $file } holds no certificate in PEM. Choose the file that begins with “-----BEGIN CERTIFICATE-----”; if the certificate is in another format, ask those who issued it for PEM.
room-refused-certificate-key-wrong-file = { $file } holds no private key in PEM. Choose the file that has “PRIVATE KEY” in its first line.
room-refused-certificate-key-encrypted = The key in { $file } is locked with a password. Unlock it into a file that only you can read, and choose that.
room-refused-certificate-key-not-usable = The key in { $file } is of a kind that the room cannot use. Ask for a certificate with a key of ECDSA P-256 or P-384, or RSA of at least 2048 bits.
room-refused-certificate-of-another-key = The certificate in { $file } does not belong to the key in { $key }. Choose the two that were made together.
room-refused-certificate-expired = The certificate in { $file } expired { $to }. Choose a new one, or let the room make its own key.
room-refused-certificate-not-yet = The certificate in { $file } does not hold before { $from }. Is the machine's clock right? Else choose another, or let the room make its own key.
room-refused-certificate-not-for-address = The certificate is not for { $address }. It is for: { $names }. Choose one of these addresses, or make the name lead to { $address } on the room's network. Else let the room make its own key.
room-refused-no-random = The system gave no random numbers, so the room cannot be made safe. Restart the machine.
room-refused-meeting-lost = The meeting could not be read now. Try again; if that does not help, open the meeting file anew.

# The pages in a browser
room-page-no-tls = The room has an encrypted address. Go to https://{ $address }/ . The browser warns that it does not know the certificate; go on only if the fingerprint that it shows is { $fingerprint }, the one on the wall.
room-page-no-tls-own = The room has an encrypted address. Go to https://{ $address }/ . The certificate's fingerprint is { $fingerprint }.
room-page-front = This is the meeting's room at { $address }. Open the program Innstilling and choose to join the meeting. The certificate's fingerprint is { $fingerprint }.

# Trying the room: from the leader's machine
room-check-no-network = The machine is on no network.
room-check-no-network-do = Plug in the cable, join a wireless network, or make the machine a hotspot.
room-check-address-gone = { $address } is not an address of this machine now.
room-check-address-gone-do = Was the cable pulled, or is the machine on another network? Plug it in, or close the room and open it on an address from the list. The key is the same; the laptops only need the new address.
room-check-address-inside = { $address } ({ $adapter }) is inside the machine: no laptop comes to it.
room-check-address-inside-do = Choose the address of the cable or the wireless network.
room-check-address-of-tunnel = { $address } is the address of the VPN “{ $adapter }”: only those on the same VPN come to it.
room-check-address-of-tunnel-do = Choose the address of the cable or the wireless network, and preferably turn the VPN off during the meeting.
room-check-address-itself = { $address } is for this machine alone: this is how to try the room by yourself.
room-check-address-itself-do = Choose the address of the cable or the wireless network when laptops are to come in.
room-check-address-self-given = Nobody on the network gives addresses, so the machine gave itself { $address } ({ $adapter }).
room-check-address-self-given-do = Is the cable plugged into something that is switched on? It works only if all laptops do the same. A small router without internet, or a hotspot, gives addresses.
room-check-address-public = { $address } is an address on the internet: others than those in the room can come to it.
room-check-address-public-do = Nobody is let in unless you say so. If only the room is to reach it, use a hotspot or a small router without internet.
room-check-address-long = { $address } is an IPv6 address and long to type.
room-check-address-long-do = Use invitation files or the QR code, or choose a shorter address if the machine has one.
room-check-only-ipv6 = The machine has IPv6 addresses alone.
room-check-only-ipv6-do = Older laptops may not come through. Use the QR code or invitation files; if somebody does not come in, make a hotspot.
room-check-tunnel = The VPN “{ $adapter }” is on. It may take all traffic, that of the room too.
room-check-tunnel-do = Turn it off during the meeting, here and on laptops that do not come in. The program needs no internet.
room-check-several-adapters = The machine is on several networks: { $adapters }.
room-check-several-adapters-do = Laptops must be on the same network as the address that you choose. When in doubt, turn the others off.
room-check-port-taken = Another program has port { $port }.
room-check-port-taken-do = Close the other program (Innstilling may be open twice), or choose another port, 8444 for example.
room-check-port-not-allowed = The system does not let the program use port { $port }.
room-check-port-not-allowed-do = Choose a port above 1024, 8443 for example.
room-check-itself-refused = The machine does not come to its own address { $address }.
room-check-itself-refused-do = A security program probably stops it. Let Innstilling through in it, or ask those who set the machine up. Otherwise use one of the ways that always work.
room-check-itself-another = Somebody else answers at { $address }: two machines have the same address, or something stands between.
room-check-itself-another-do = Leave the network and join it again, so that the machine gets a new address, and open the room on that. Let nobody in before it is in order.
room-check-itself-reached = The address { $address } works on this machine.
room-check-clock-behind = The machine's clock shows { $now }, but the newest in the meeting file is of { $newest }.
room-check-clock-behind-do = Set the clock, and close and open the file. Otherwise the minutes get the wrong times.
room-check-clock-outside-key = The machine's clock shows { $now }, which is outside the time of the room's certificate.
room-check-clock-outside-key-do = Set the clock and try again. The app lets in all the same, but browsers may turn away from the room.
room-check-windows-asks = Windows may ask whether Innstilling may be reached on the network.
room-check-windows-asks-do = Answer yes for “Private networks”, and for “Public networks” too if this network is set to public. If it was answered no, go to Windows Security, Firewall, “Allow an app through firewall”, and tick Innstilling. If that takes an administrator, use the machine as a hotspot or ask them in good time.
room-check-nobody-came = No other machine has come as far as to the room yet.
room-check-nobody-came-do = Let one laptop on the same network try. If it does not come through, the network keeps machines apart (a guest network), or a firewall is shut.
room-check-others-came = Other machines that have come as far as to the room: { $count }.

# From a laptop that does not come in
room-check-laptop-no-network = This machine is on no network.
room-check-laptop-no-network-do = Join the network that the meeting leader is on. Ask what it is called.
room-check-laptop-elsewhere = This machine is on another network than the room: it has { $own }, and the room is at { $address }.
room-check-laptop-elsewhere-do = Join the network that the meeting leader is on. A phone that goes over to the mobile network when the wireless has no internet must be told to stay.
room-check-laptop-tunnel = The VPN “{ $adapter }” is on. It may take all traffic, that of the room too.
room-check-laptop-tunnel-do = Turn it off during the meeting. The program needs no internet.
room-check-laptop-kept-apart = The leader's machine is not to be heard on the network at { $address }, although this machine is on the same network.
room-check-laptop-kept-apart-do = This is what a guest network does, which keeps machines apart: use another network, or ask the leader to share one from the phone or the machine. If the address is wrong, or the leader's machine is asleep, it looks the same: look at the wall first.
room-check-laptop-firewall = The leader's machine is on the network at { $address }, but takes no call: a firewall stops it.
room-check-laptop-firewall-do = Tell the leader. On Windows: Windows Security, Firewall, “Allow an app through firewall”, tick Innstilling for both private and public. If the network is set to “public”, that is often the reason.
room-check-laptop-no-answer = Nobody answers at { $address }, though this machine is on the same network.
room-check-laptop-no-answer-do = Either the network keeps machines apart, as guest networks often do, or the firewall of the leader's machine is shut. Tell the leader, who finds advice under “Try the room”.
room-check-laptop-refused = The leader's machine answers at { $address }, but the room is not open there.
room-check-laptop-refused-do = See on the wall whether address and port are typed right, and whether the room is open.
room-check-laptop-no-room = Something else than a meeting room answers at { $address }.
room-check-laptop-no-room-do = See on the wall whether the address is typed right. If it is, the network leads you elsewhere, as a login page does: log in to the network, or use another.
room-check-laptop-another-key = Another room answers at { $address }: its fingerprint is not the invitation's.
room-check-laptop-another-key-do = Do not go on. Show this to the leader. If the room was opened from another machine than the one that made the invitation, you need a new one.
room-check-laptop-clock = This machine's clock is { $minutes } minutes off from the leader's.
room-check-laptop-clock-do = Set it. The app works all the same, but a browser may turn away from the room.
room-check-laptop-in = The room answers at { $address }. You can come in from here.

# The ways that always work
room-way-hotspot = Make the leader's machine a hotspot (in Windows: Settings, Network and internet, Mobile hotspot), and let the laptops join it. No internet is needed.
room-way-phone = Turn on the hotspot of a phone, and let both the leader and the laptops join it.
room-way-router = Bring a small router without internet, and connect everybody to it.
room-way-by-hand = Do without: send the review package on a stick, and vote by show of hands or roll call at the desk.
