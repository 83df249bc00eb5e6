using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Features;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Library;

public class BookAppService(CallLog calls) : ApplicationService, IBookAppService
{
    private static readonly DateTime Published = new(2026, 5, 1, 8, 0, 0, DateTimeKind.Utc);

    public Task<BookDto> GetAsync(Guid id) => Task.FromResult(new BookDto { Id = id, Title = "Found", PublishedAt = Published });

    public Task<PagedResultDto<BookDto>> GetListAsync(BookFilter input)
        => Task.FromResult(new PagedResultDto<BookDto>(input.SkipCount, [new BookDto { Title = input.Author ?? "nobody" }]));

    public Task<BookDto> CreateAsync(CreateBookInput input)
    {
        calls.Add("create");
        CurrentUnitOfWork!.OnCompleted(() => calls.AddAsync("committed"));
        return Task.FromResult(new BookDto { Title = input.Title, PublishedAt = input.PublishedAt });
    }

    [Authorize(LibraryPermissions.Update)]
    public Task<BookDto> UpdateAsync(Guid id, CreateBookInput input) => Task.FromResult(new BookDto { Id = id, Title = input.Title });

    public Task DeleteAsync(Guid id) => Task.CompletedTask;

    public Task LendAsync(Guid id, Guid readerId) => calls.AddAsync($"lend {id} {readerId}");

    public Task<string> FailAsync(Failure failure)
    {
        CurrentUnitOfWork!.OnCompleted(() => calls.AddAsync("committed"));
        CurrentUnitOfWork.Disposed += (_, _) => calls.Add("ended");
        throw failure switch
        {
            Failure.Business => new BusinessException("Library:Lent").WithData("Title", "Emma"),
            Failure.Mapped => new BusinessException("Library:Busy"),
            Failure.NotFound => new EntityNotFoundException(typeof(BookDto), Guid.Empty),
            Failure.Stale => new AbpDbConcurrencyException(),
            Failure.Friendly => new UserFriendlyException("Please come back tomorrow."),
            Failure.NotWritten => new NotImplementedException(),
            _ => new InvalidOperationException("secret of the program")
        };
    }

    public Task<BookDto> GetNewestAsync() => GetAsync(Guid.Empty);

    [RequiresFeature(LibraryFeatures.Burning)]
    public Task BurnAsync() => Task.CompletedTask;

    [Authorize]
    public Task ReserveAsync() => calls.AddAsync("reserve");

    [RemoteService(false)]
    public Task HiddenAsync() => Task.CompletedTask;

    public Task<UnitOfWorkDto> GetUnitOfWorkAsync() => Task.FromResult(Describe(CurrentUnitOfWork));

    public Task<UnitOfWorkDto> BeginWorkAsync() => GetUnitOfWorkAsync();

    public Task<string> WhoAsync() => Task.FromResult(CurrentUser.Id?.ToString() ?? "nobody");

    private static UnitOfWorkDto Describe(IUnitOfWork? unitOfWork) => new() { IsActive = unitOfWork is not null, IsTransactional = unitOfWork?.Options.IsTransactional == true };
}
