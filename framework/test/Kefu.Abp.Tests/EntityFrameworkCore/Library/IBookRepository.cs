using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.Library;

public interface IBookRepository : IRepository<Book, Guid>
{
    Task<List<string>> GetTitlesAsync();
}

public class EfCoreBookRepository(IDbContextProvider<LibraryDbContext> dbContextProvider) : EfCoreRepository<LibraryDbContext, Book, Guid>(dbContextProvider), IBookRepository
{
    public async Task<List<string>> GetTitlesAsync()
        => await (await GetDbSetAsync()).OrderBy(book => book.Title).Select(book => book.Title).ToListAsync(GetCancellationToken());
}
