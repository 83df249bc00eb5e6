using Microsoft.Extensions.Localization;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Localization;

namespace Volo.Abp.Domain.Entities;

/// <summary>The row that was asked for is not there, or not to be seen.</summary>
public class EntityNotFoundException : AbpException, ILocalizeErrorMessage
{
    public EntityNotFoundException() { }

    public EntityNotFoundException(Type entityType, object? id = null, Exception? innerException = null)
        : base(id is null
            ? $"There is no such an entity given id. Entity type: {entityType.FullName}"
            : $"There is no such an entity. Entity type: {entityType.FullName}, id: {id}", innerException)
    {
        EntityType = entityType;
        Id = id;
    }

    public EntityNotFoundException(string message) : base(message) { }

    public Type? EntityType { get; set; }

    public object? Id { get; set; }

    public string LocalizeMessage(LocalizationContext context)
    {
        if (EntityType is null)
        {
            return Message;
        }

        var localizer = context.LocalizerFactory.Create(typeof(AbpExceptionHandlingResource));
        return Id is null ? localizer["EntityNotFoundErrorMessageWithoutId", EntityType.Name] : localizer["EntityNotFoundErrorMessage", EntityType.Name, Id];
    }
}
