// A headset that is not there, for kernels without uhid: this library stands before hidapi's in a phone under test (preloaded)
// and joins its calls with a local socket of the test. Frames both ways: one byte of length, then a report. The folder that
// LINIJA_TEST_HID names holds "socket", "descriptor", and "refused" where the device may not be opened.
#include <hidapi.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

struct hid_device_
{
    int socket = -1;
    std::vector<unsigned char> pending;
};

namespace {

std::string in(const char *name)
{
    const char *const folder = std::getenv("LINIJA_TEST_HID");
    return folder ? std::string(folder) + '/' + name : std::string();
}

bool exists(const char *name)
{
    struct stat about{};
    return ::stat(in(name).c_str(), &about) == 0;
}

wchar_t maker[] = L"Linija";
wchar_t product[] = L"Linija Test Headset";
char path[] = "/dev/hidraw-virtual";

} // namespace

extern "C" {

int hid_init() { return 0; }
int hid_exit() { return 0; }

hid_device_info *hid_enumerate(unsigned short, unsigned short)
{
    if (!exists("socket"))
        return nullptr;
    auto *const info = new hid_device_info{};
    info->path = path;
    info->manufacturer_string = maker;
    info->product_string = product;
    info->usage_page = 0x0B;
    info->usage = 0x05;
    return info;
}

void hid_free_enumeration(hid_device_info *info) { delete info; }

hid_device *hid_open_path(const char *)
{
    if (exists("refused"))
        return nullptr;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "%s", in("socket").c_str());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return nullptr;
    }
    return new hid_device_{socket, {}};
}

void hid_close(hid_device *device)
{
    ::close(device->socket);
    delete device;
}

int hid_get_report_descriptor(hid_device *, unsigned char *into, std::size_t size)
{
    std::FILE *const file = std::fopen(in("descriptor").c_str(), "rb");
    if (!file)
        return -1;
    const std::size_t read = std::fread(into, 1, size, file);
    std::fclose(file);
    return static_cast<int>(read);
}

int hid_read_timeout(hid_device *device, unsigned char *into, std::size_t size, int)
{
    unsigned char bytes[256];
    const ssize_t got = ::recv(device->socket, bytes, sizeof bytes, MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK))
        return -1; // pulled out
    if (got > 0)
        device->pending.insert(device->pending.end(), bytes, bytes + got);
    if (device->pending.empty() || device->pending.size() < 1U + device->pending.front())
        return 0;
    const std::size_t length = device->pending.front();
    const std::size_t give = length < size ? length : size;
    std::memcpy(into, device->pending.data() + 1, give);
    device->pending.erase(device->pending.begin(), device->pending.begin() + 1 + static_cast<std::ptrdiff_t>(length));
    return static_cast<int>(give);
}

int hid_write(hid_device *device, const unsigned char *bytes, std::size_t size)
{
    std::vector<unsigned char> frame{static_cast<unsigned char>(size)};
    frame.insert(frame.end(), bytes, bytes + size);
    return ::send(device->socket, frame.data(), frame.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(frame.size()) ? static_cast<int>(size) : -1;
}

} // extern "C"
