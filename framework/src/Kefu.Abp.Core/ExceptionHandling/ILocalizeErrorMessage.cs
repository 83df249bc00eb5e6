using Volo.Abp.Localization;

namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception that puts its message into the current language itself.</summary>
public interface ILocalizeErrorMessage
{
    string LocalizeMessage(LocalizationContext context);
}
