# Words of the screen: the leader's page, and what all pages share.
#
# Arguments are texts that are already formatted: amounts as «1 234 567», percents as «30 %», dates as «13.03.2025».
# Counts that choose singular or plural come as numbers.

app-name = Innstilling
