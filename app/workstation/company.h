// Whose customers the window shows.
#pragma once

namespace linija {

enum class Company { Real, Demo };

} // namespace linija
