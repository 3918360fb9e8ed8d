// The threads that touch the database: one writer and a few readers, each with an EntityStore of its own.
//
// write() and read() may be called from the I/O thread only; jobs run in a worker, their answers come back through `post`
// to the I/O thread. The writer carries out what waits in one transaction (at most 64 requests), each fenced off by a
// savepoint; an answer leaves only after the commit that makes it true, so one disk flush serves many requests.
#pragma once

#include "app/backend/entitystore.h"
#include "app/backend/message.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace linija::backend {

class DatabaseWorkers
{
public:
    using Job = std::function<Response(EntityStore &)>;
    using Done = std::function<void(Response)>;
    using Post = std::function<void(std::function<void()>)>; // runs the function in the I/O thread, from any thread

    // `committed` is called in the I/O thread with the new head after each commit that changed something.
    DatabaseWorkers(QString file, int readers, Post post, std::function<void(qint64)> committed);
    ~DatabaseWorkers(); // finishes what waits, then stops
    DatabaseWorkers(const DatabaseWorkers &) = delete;
    DatabaseWorkers &operator=(const DatabaseWorkers &) = delete;

    [[nodiscard]] Result<void> start(); // opens all connections, or says why not
    void read(Job job, Done done);
    void write(Job job, Done done);

private:
    struct Task
    {
        Job job;
        Done done;
    };
    struct Queue
    {
        std::mutex mutex;
        std::condition_variable wake;
        std::deque<Task> tasks;
        bool stopping = false;
    };

    static void put(Queue &queue, Task task);
    static std::vector<Task> take(Queue &queue, size_t most); // waits; empty when it is time to stop
    void runReader(EntityStore &store);
    void runWriter(EntityStore &store);
    void writeBatch(EntityStore &store, std::vector<Task> batch);
    void answer(Done done, Response response);
    void answerAll(std::vector<Task> &batch, const Error &error);

    QString m_file;
    int m_readers;
    Post m_post;
    std::function<void(qint64)> m_committed;
    Queue m_reads;
    Queue m_writes;
    std::vector<std::thread> m_threads;
};

} // namespace linija::backend
