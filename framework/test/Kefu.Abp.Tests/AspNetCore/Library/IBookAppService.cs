using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Volo.Abp.AspNetCore.Library;

/// <summary>A module small enough to see through, with one method for each rule of the conventions.</summary>
public interface IBookAppService : IApplicationService
{
    Task<BookDto> GetAsync(Guid id);

    Task<PagedResultDto<BookDto>> GetListAsync(BookFilter input);

    Task<BookDto> CreateAsync(CreateBookInput input);

    Task<BookDto> UpdateAsync(Guid id, CreateBookInput input);

    Task DeleteAsync(Guid id);

    Task LendAsync(Guid id, Guid readerId);

    Task<string> FailAsync(Failure failure);

    Task<BookDto> GetNewestAsync();

    Task BurnAsync();

    Task ReserveAsync();

    Task HiddenAsync();

    Task<UnitOfWorkDto> GetUnitOfWorkAsync();

    Task<UnitOfWorkDto> BeginWorkAsync();

    Task<string> WhoAsync();
}

public enum Failure { Business, Mapped, NotFound, Stale, Friendly, Program, NotWritten, AfterWork }

public class BookFilter : PagedAndSortedResultRequestDto
{
    public string? Author { get; set; }
}

public class BookDto : EntityDto<Guid>
{
    public string Title { get; set; } = "";

    public DateTime PublishedAt { get; set; }
}

public class CreateBookInput : IValidatableObject
{
    [Required]
    [StringLength(10)]
    public string Title { get; set; } = "";

    [Range(1, 100)]
    public int Copies { get; set; } = 1;

    public DateTime PublishedAt { get; set; }

    public List<ChapterInput> Chapters { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Title == Chapters.FirstOrDefault()?.Title)
        {
            yield return new ValidationResult("A chapter may not be called like its book.", [nameof(Title), nameof(Chapters)]);
        }
    }
}

public class ChapterInput
{
    [Required]
    public string Title { get; set; } = "";
}

public class UnitOfWorkDto
{
    public bool IsActive { get; set; }

    public bool IsTransactional { get; set; }
}
