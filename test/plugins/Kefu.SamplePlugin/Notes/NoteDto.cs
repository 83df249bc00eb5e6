using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Kefu.SamplePlugin.Notes;

/// <summary>A note.</summary>
public sealed class NoteDto : EntityDto<Guid>
{
    /// <summary>What was written.</summary>
    public string Text { get; set; } = "";

    /// <summary>True once the event that it was written has arrived.</summary>
    public bool IsHeard { get; set; }
}

/// <summary>A note to write.</summary>
public sealed class CreateNoteDto
{
    /// <summary>What to write.</summary>
    [Required]
    [StringLength(Note.MaxTextLength)]
    public string Text { get; set; } = "";
}
