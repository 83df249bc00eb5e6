using Volo.Abp.Application.Dtos;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A person to talk to. Name and numbers are masked.</summary>
public sealed class ContactDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    public string? Title { get; set; }

    public string Mobile { get; set; } = "";

    public string Phone { get; set; } = "";

    public string WeChat { get; set; } = "";

    public bool IsPrimary { get; set; }

    public bool IsDecisionMaker { get; set; }

    public bool DoNotCall { get; set; }

    public ContactLanguage? Language { get; set; }
}
