#include "app/backend/databaseworkers.h"

#include "app/backend/problem.h"
#include "core/base/logging.h"

#include <exception>
#include <future>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr size_t largestBatch = 64;

Response failure(const Error &error)
{
    qCWarning(logBackend) << "database:" << error.detail;
    return problem(ProblemType::Internal, u"the database could not do it; nothing was changed"_s);
}

Response runGuarded(const DatabaseWorkers::Job &job, EntityStore &store)
{
    try {
        return job(store);
    } catch (const std::exception &error) { // out of memory at worst; the others go on
        return failure(Error{ErrorCode::Internal, QString::fromUtf8(error.what())});
    }
}

} // namespace

DatabaseWorkers::DatabaseWorkers(QString file, int readers, Post post, std::function<void(qint64)> committed)
    : m_file(std::move(file)), m_readers(readers), m_post(std::move(post)), m_committed(std::move(committed))
{
}

DatabaseWorkers::~DatabaseWorkers()
{
    for (Queue *queue : {&m_reads, &m_writes}) {
        const std::scoped_lock lock(queue->mutex);
        queue->stopping = true;
        queue->wake.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

Result<void> DatabaseWorkers::start()
{
    for (int i = 0; i <= m_readers; ++i) {
        const bool writer = i == 0;
        std::promise<std::optional<Error>> opened;
        auto result = opened.get_future();
        m_threads.emplace_back([this, writer, opened = std::move(opened)]() mutable { // the thread keeps what it fulfils
            auto store = EntityStore::open(m_file, writer ? EntityStore::Access::Write : EntityStore::Access::Read);
            if (!store) {
                opened.set_value(store.error());
                return;
            }
            opened.set_value(std::nullopt);
            writer ? runWriter(**store) : runReader(**store);
        });
        if (const auto error = result.get())
            return *error;
    }
    return {};
}

void DatabaseWorkers::read(Job job, Done done) { put(m_reads, {std::move(job), std::move(done)}); }
void DatabaseWorkers::write(Job job, Done done) { put(m_writes, {std::move(job), std::move(done)}); }

void DatabaseWorkers::put(Queue &queue, Task task)
{
    const std::scoped_lock lock(queue.mutex);
    queue.tasks.push_back(std::move(task));
    queue.wake.notify_one();
}

std::vector<DatabaseWorkers::Task> DatabaseWorkers::take(Queue &queue, size_t most)
{
    std::unique_lock lock(queue.mutex);
    queue.wake.wait(lock, [&queue] { return queue.stopping || !queue.tasks.empty(); });
    std::vector<Task> taken;
    while (!queue.tasks.empty() && taken.size() < most) {
        taken.push_back(std::move(queue.tasks.front()));
        queue.tasks.pop_front();
    }
    return taken;
}

void DatabaseWorkers::answer(Done done, Response response)
{
    m_post([done = std::move(done), response = std::move(response)]() mutable { done(std::move(response)); });
}

void DatabaseWorkers::answerAll(std::vector<Task> &batch, const Error &error)
{
    const Response response = failure(error);
    for (Task &task : batch)
        answer(std::move(task.done), response);
}

void DatabaseWorkers::runReader(EntityStore &store)
{
    for (std::vector<Task> tasks = take(m_reads, 1); !tasks.empty(); tasks = take(m_reads, 1)) {
        for (Task &task : tasks)
            answer(std::move(task.done), runGuarded(task.job, store));
    }
}

void DatabaseWorkers::runWriter(EntityStore &store)
{
    for (std::vector<Task> batch = take(m_writes, largestBatch); !batch.empty(); batch = take(m_writes, largestBatch))
        writeBatch(store, std::move(batch));
}

void DatabaseWorkers::writeBatch(EntityStore &store, std::vector<Task> batch)
{
    const auto before = store.head();
    if (const auto begun = store.begin(); !before || !begun)
        return answerAll(batch, before ? begun.error() : before.error());

    std::vector<Response> responses;
    for (const Task &task : batch) {
        Response response;
        if (const auto marked = store.mark(); !marked) {
            response = failure(marked.error());
        } else {
            response = runGuarded(task.job, store);
            if (response.status >= 400) {
                if (const auto back = store.backToMark(); !back) {
                    store.rollBack();
                    return answerAll(batch, back.error());
                }
            }
        }
        responses.push_back(std::move(response));
    }
    const auto after = store.head();
    if (const auto committed = store.commit(); !committed) {
        store.rollBack();
        return answerAll(batch, committed.error());
    }
    for (size_t i = 0; i < batch.size(); ++i)
        answer(std::move(batch[i].done), std::move(responses[i]));
    if (after && after.value() != before.value())
        m_post([this, head = after.value()] { m_committed(head); });
}

} // namespace linija::backend
